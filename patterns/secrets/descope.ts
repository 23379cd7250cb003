import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.descope.com/management/project-settings
export default defineProvider('Descope', {
  docs: 'https://docs.descope.com/management/m2m-access-keys',
  revoke:
    'Delete it under Company, Management keys (https://app.descope.com/settings/company/managementkeys).',
  tokens: [
    {
      id: 'descope-management-key',
      title: 'Descope management or access key',
      severity: 9.0,
      format: ['K', base62(60, 90)],
      near: ['descope'],
      grants: 'read and change the accounts of the project',
    },
  ],
})
