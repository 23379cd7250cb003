import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('UPYUN', {
  docs: 'https://help.upyun.com/',
  revoke: 'Change it under the operators of the account (https://console.upyun.com/).',
  tokens: [
    {
      id: 'upyun-operator-password',
      title: 'UPYUN operator password',
      severity: 8.5,
      format: [base62(32)],
      near: ['upyun'],
      proof: hasDigit,
      grants: 'read, write and delete the files that the operator may',
    },
  ],
})
