import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Thinkific', {
  docs: 'https://developers.thinkific.com/api/api-documentation/',
  revoke: 'Regenerate it in the settings of the account (https://developers.thinkific.com/).',
  tokens: [
    {
      id: 'thinkific-api-key',
      title: 'Thinkific API key',
      severity: 7.5,
      format: [hex(32)],
      near: ['thinkific'],
      grants: 'read and change the data of its owner',
    },
  ],
})
