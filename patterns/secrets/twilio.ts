import { base62, hex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Twilio', {
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  revoke:
    'Delete it under Account, API keys and tokens (https://console.twilio.com/us1/account/keys-credentials/api-keys).',
  tokens: [
    {
      id: 'twilio-api-key',
      title: 'Twilio API key',
      severity: 8.0,
      format: ['SK', hex(32)],
      near: ['twilio', 'api_key'],
      grants: 'call and send messages, with its secret',
    },
    {
      id: 'twilio-api-secret',
      title: 'Twilio API key secret',
      severity: 9.0,
      pair: ['twilio-api-key'],
      format: [base62(32)],
      near: ['twilio'],
      proof: notHex,
      grants: 'call and send messages, with the key',
    },
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      severity: 9.3,
      format: [hex(32)],
      near: ['twilio', 'account_sid'],
      grants: 'act as the account',
      docs: 'https://www.twilio.com/docs/iam/api/authtoken',
      revoke:
        'Promote a secondary token under Account, API keys and tokens (https://console.twilio.com/us1/account/keys-credentials/api-keys).',
    },
  ],
})
