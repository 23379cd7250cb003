import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fitbit', {
  docs: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/',
  revoke: 'Reset it under Manage my apps (https://dev.fitbit.com/apps).',
  tokens: [
    {
      id: 'fitbit-client-secret',
      title: 'Fitbit client secret',
      severity: 7.0,
      format: [base36(32)],
      near: ['fitbit'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
  ],
})
