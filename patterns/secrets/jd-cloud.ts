import { base62, upperHex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('JD Cloud', {
  docs: 'https://docs.jdcloud.com/en/account-management/accesskey-management',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'jd-cloud-secret-key',
      title: 'JD Cloud secret access key',
      severity: 9.2,
      formats: [[upperHex(32)], [base62(32)]],
      near: ['jdcloud', 'jd_cloud', 'jd_secret'],
      proof: hasDigit,
      grants: 'act as the account',
    },
  ],
})
