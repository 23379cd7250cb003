import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ashby', {
  docs: 'https://developers.ashbyhq.com/reference/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developers.ashbyhq.com/).',
  tokens: [
    {
      id: 'ashby-api-key',
      title: 'Ashby API key',
      severity: 8.0,
      format: [hex(64)],
      near: ['ashby'],
      grants: 'read and change the data of its owner',
    },
  ],
})
