import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://ngrok.com/docs/agent/#authtokens
export default defineProvider('ngrok', {
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  revoke: 'Delete it under Authtokens or API keys (https://dashboard.ngrok.com/authtokens).',
  tokens: [
    {
      id: 'ngrok-token',
      title: 'ngrok authtoken or API key',
      severity: 7.5,
      formats: [[base62(27), '_', base62(18, 23)], [base62(43, 48)]],
      near: ['ngrok', 'authtoken'],
      proof: hasDigit,
      grants: "open endpoints, or change the account, in its owner's name",
    },
  ],
})
