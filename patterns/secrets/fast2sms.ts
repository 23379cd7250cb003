import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fast2SMS', {
  docs: 'https://docs.fast2sms.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.fast2sms.com/).',
  tokens: [
    {
      id: 'fast2sms-api-key',
      title: 'Fast2SMS API key',
      severity: 7.5,
      format: [base62(60)],
      near: ['fast2sms'],
      proof: hasDigit,
      grants: 'send messages at the cost of its owner',
    },
  ],
})
