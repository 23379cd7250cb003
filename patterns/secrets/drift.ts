import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Drift', {
  docs: 'https://devdocs.drift.com/docs/authentication-and-scopes',
  revoke: 'Reset it in the app settings (https://dev.drift.com/apps).',
  tokens: [
    {
      id: 'drift-access-token',
      title: 'Drift access token',
      severity: 8.0,
      format: [base62(32)],
      near: ['drift_api', 'drift_token', 'drift_access', 'drift_client', 'driftt'],
      proof: hasDigit,
      grants: 'read and write the contacts and conversations',
    },
  ],
})
