import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Metabase', {
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  revoke: 'Delete it under Admin settings, Authentication, API keys, of the Metabase.',
  tokens: [
    {
      id: 'metabase-api-key',
      title: 'Metabase API key',
      severity: 8.5,
      format: ['mb_', base64(43), '='],
      grants: 'query the data that its group can see',
    },
  ],
})
