import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mux', {
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  revoke: 'Revoke it under Settings, Access tokens (https://dashboard.mux.com/settings/access-tokens).',
  tokens: [
    {
      id: 'mux-token-secret',
      title: 'Mux access token secret',
      severity: 8.0,
      format: [base64(75)],
      near: ['mux_token', 'mux_secret', 'mux_access', 'mux_api'],
      proof: hasDigit,
      grants: 'read and change the videos of the environment',
    },
  ],
})
