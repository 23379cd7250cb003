import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mergify', {
  docs: 'https://docs.mergify.com/api/usage/',
  revoke: 'Delete the application under Settings, Applications (https://dashboard.mergify.com/).',
  tokens: [
    {
      id: 'mergify-application-key',
      title: 'Mergify application key',
      severity: 7.5,
      format: ['mergify_application_key_', base64url(50, 96)],
      grants: 'change the merge queue and read the CI data of the organization',
    },
  ],
})
