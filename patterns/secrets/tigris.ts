import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tigris', {
  docs: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
  revoke: 'Delete it under Access keys (https://console.storage.dev/).',
  tokens: [
    {
      id: 'tigris-secret-access-key',
      title: 'Tigris secret access key',
      severity: 8.8,
      format: ['tsec_', base64url(40, 80)],
      proof: hasDigit,
      grants: 'read and write the buckets that it may',
    },
  ],
})
