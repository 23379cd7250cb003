import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ClickSend', {
  docs: 'https://developers.clicksend.com/docs/#authentication',
  revoke: 'Renew it under API credentials (https://dashboard.clicksend.com/account/subaccounts).',
  tokens: [
    {
      id: 'clicksend-api-key',
      title: 'ClickSend API key',
      severity: 8.0,
      format: [upperHex(8), '-', upperHex(4), '-', upperHex(4), '-', upperHex(4), '-', upperHex(12)],
      near: ['click_send'],
      grants: 'send messages at the cost of the account',
    },
  ],
})
