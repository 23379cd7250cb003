import { base36, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pipedream', {
  docs: 'https://pipedream.com/docs/rest-api/auth',
  revoke: 'Revoke it under Settings, Account (https://pipedream.com/settings/account).',
  tokens: [
    {
      id: 'pipedream-webhook',
      title: 'Pipedream HTTP trigger',
      severity: 5.5,
      format: [oneOf('https://eo', 'https://en'), base36(12, 20), '.m.pipedream.net'],
      grants: 'start the workflow',
    },
    {
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      severity: 8.0,
      format: [base36(32)],
      near: ['pipedream'],
      proof: hasDigit,
      grants: 'act as its owner',
    },
  ],
})
