import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pangea', {
  docs: 'https://pangea.cloud/docs/admin-guide/projects/credentials',
  revoke: 'Delete it under Project settings, API credentials (https://console.pangea.cloud/).',
  tokens: [
    {
      id: 'pangea-service-token',
      title: 'Pangea service token',
      severity: 8.0,
      format: ['pts_', base36(32)],
      proof: hasDigit,
      grants: 'use the services of the project',
    },
  ],
})
