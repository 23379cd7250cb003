import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wit.ai', {
  docs: 'https://wit.ai/docs/http/',
  revoke: 'Regenerate it in the settings of the account (https://wit.ai/).',
  tokens: [
    {
      id: 'wit-ai-access-token',
      title: 'Wit.ai access token',
      severity: 6.8,
      format: [upperBase36(32)],
      near: ['wit_ai', 'wit_token', 'wit_access', 'wit_server', 'wit.ai', 'witai'],
      proof: hasDigit,
      grants: 'use the app as its owner',
    },
  ],
})
