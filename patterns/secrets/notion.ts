import { base62, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Notion', {
  docs: 'https://developers.notion.com/reference/authentication',
  revoke: 'Refresh the secret of the integration (https://www.notion.so/profile/integrations).',
  tokens: [
    {
      id: 'notion-token',
      title: 'Notion integration token',
      severity: 8.8,
      format: ['ntn_', digits(11), base62(35)],
      grants: 'read and write the pages shared with the integration',
    },
    {
      id: 'notion-legacy-token',
      title: 'Notion integration token (legacy)',
      severity: 8.8,
      format: ['secret_', base62(43)],
      grants: 'read and write the pages shared with the integration',
    },
  ],
})
