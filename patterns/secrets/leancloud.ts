import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LeanCloud', {
  docs: 'https://docs.leancloud.app/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'leancloud-app-key',
      title: 'LeanCloud app key or master key',
      severity: 8.0,
      format: [base62(24)],
      near: ['leancloud', 'lean_cloud', 'avoscloud'],
      proof: hasDigit,
      grants: 'read and change the data of the application, all of it with the master key',
    },
  ],
})
