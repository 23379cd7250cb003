import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tenable', {
  docs: 'https://developer.tenable.com/docs/authorization',
  revoke: 'Generate new keys under My account, API keys (https://cloud.tenable.com/).',
  tokens: [
    {
      id: 'tenable-api-key',
      title: 'Tenable access or secret key',
      severity: 8.8,
      format: [base36(64)],
      near: ['tenable', 'nessus', 'tio_access', 'tio_secret'],
      proof: hasDigit,
      grants: 'read vulnerabilities and run scans, together with the other of the two',
    },
  ],
})
