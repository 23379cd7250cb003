import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BitBar', {
  docs: 'https://support.smartbear.com/bitbar/docs/en/api/authentication.html',
  revoke: 'Regenerate it in the settings of the account (https://support.smartbear.com/).',
  tokens: [
    {
      id: 'bitbar-api-key',
      title: 'BitBar API key',
      severity: 7.0,
      format: [base62(32)],
      near: ['bitbar', 'testdroid'],
      proof: hasDigit,
      grants: 'run tests on devices at the cost of its owner',
    },
  ],
})
