import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MSG91', {
  docs: 'https://docs.msg91.com/overview',
  revoke: 'Delete it under Authkey, in the user menu.',
  tokens: [
    {
      id: 'msg91-auth-key',
      title: 'MSG91 auth key',
      severity: 7.8,
      format: [base62(20, 32)],
      near: ['msg91'],
      proof: hasDigit,
      grants: 'send messages at the cost of its owner',
    },
  ],
})
