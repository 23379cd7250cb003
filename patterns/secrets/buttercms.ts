import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ButterCMS', {
  docs: 'https://buttercms.com/docs/api/',
  revoke: 'Regenerate it in the settings of the account (https://buttercms.com/).',
  tokens: [
    {
      id: 'buttercms-api-token',
      title: 'ButterCMS API token',
      severity: 6.5,
      format: [hex(40)],
      near: ['butter_cms', 'buttercms'],
      grants: 'read the content, and change it with a write token',
    },
  ],
})
