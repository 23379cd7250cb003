import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Missive', {
  docs: 'https://missiveapp.com/docs/developers/rest-api',
  revoke: 'Delete it under Preferences, API (https://mail.missiveapp.com/).',
  tokens: [
    {
      id: 'missive-api-token',
      title: 'Missive API token',
      severity: 7.8,
      format: ['missive_pat-', base64url(40, 90)],
      grants: 'read and write the conversations of its owner',
    },
  ],
})
