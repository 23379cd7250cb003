import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CrossBrowserTesting', {
  docs: 'https://help.crossbrowsertesting.com/',
  revoke: 'Regenerate it in the settings of the account (https://help.crossbrowsertesting.com/).',
  tokens: [
    {
      id: 'crossbrowsertesting-auth-key',
      title: 'CrossBrowserTesting auth key',
      severity: 6.0,
      format: [base36(16, 17)],
      near: ['crossbrowsertesting', 'cbt_authkey', 'cbt_auth'],
      proof: hasDigit,
      grants: 'run tests as its owner',
    },
  ],
})
