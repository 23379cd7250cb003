import { base36, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pangea', {
  docs: 'https://pangea.cloud/docs/admin-guide/tokens',
  revoke: 'Delete it under Tokens of the service (https://console.pangea.cloud/).',
  tokens: [
    {
      id: 'pangea-service-token',
      title: 'Pangea service token',
      severity: 8.0,
      format: [oneOf('pts_', 'pcl_', 'ptu_'), base36(32)],
      proof: hasDigit,
      grants: 'use the services of the project',
    },
  ],
})
