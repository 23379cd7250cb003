import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Qiniu Cloud', {
  docs: 'https://developer.qiniu.com/kodo/3978/the-basic-concept',
  revoke: 'Delete it under key management (https://portal.qiniu.com/developer/user/key).',
  tokens: [
    {
      id: 'qiniu-secret-key',
      title: 'Qiniu secret key',
      severity: 9.0,
      format: [base64url(40)],
      near: ['qiniu', 'kodo_', 'qbox'],
      proof: hasDigit,
      grants: 'read, write and delete the files of the account',
    },
  ],
})
