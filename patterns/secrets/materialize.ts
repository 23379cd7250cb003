import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Materialize', {
  docs: 'https://materialize.com/docs/manage/users-service-accounts/create-service-accounts/',
  revoke: 'Delete it under App passwords (https://console.materialize.com/).',
  tokens: [
    {
      id: 'materialize-app-password',
      title: 'Materialize app password',
      severity: 9.0,
      format: ['mzp_', hex(64)],
      grants: 'read and write the data that its owner can',
    },
  ],
})
