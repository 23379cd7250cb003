import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Transifex', {
  docs: 'https://developers.transifex.com/reference/api-authentication',
  revoke: 'Delete it under User settings, API token (https://app.transifex.com/user/settings/api/).',
  tokens: [
    {
      id: 'transifex-api-token',
      title: 'Transifex API token',
      severity: 7.5,
      format: ['1/', hex(40)],
      near: ['transifex', 'tx_token'],
      grants: "change the translations of its owner's projects",
    },
  ],
})
