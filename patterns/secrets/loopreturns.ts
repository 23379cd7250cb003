import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Loop Returns', {
  docs: 'https://docs.loopreturns.com/api-reference/authentication',
  revoke: 'Delete it under Developer tools (https://admin.loopreturns.com/settings/developers).',
  tokens: [
    {
      id: 'loopreturns-api-key',
      title: 'Loop Returns API key',
      severity: 7.8,
      format: [hex(40)],
      near: ['loop_returns', 'loopreturns'],
      grants: 'read and change the data of its owner',
    },
  ],
})
