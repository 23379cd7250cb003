import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider("Africa's Talking", {
  docs: 'https://developers.africastalking.com/docs/authentication',
  revoke: 'Generate a new one under Settings, API key (https://account.africastalking.com/).',
  tokens: [
    {
      id: 'africas-talking-api-key',
      title: "Africa's Talking API key",
      severity: 8.5,
      format: ['atsk_', hex(64)],
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
