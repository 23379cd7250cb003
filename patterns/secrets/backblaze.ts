import { base64, digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 31 characters, K and the number of the cluster first: https://www.backblaze.com/docs/cloud-storage-application-keys
export default defineProvider('Backblaze', {
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  revoke: 'Delete it under Application keys (https://secure.backblaze.com/app_keys.htm).',
  tokens: [
    {
      id: 'backblaze-b2-application-key',
      title: 'Backblaze B2 application key',
      severity: 8.8,
      format: ['K00', digits(1), base64(27)],
      grants: 'read and write the buckets that the key is for',
    },
    {
      id: 'backblaze-b2-master-key',
      title: 'Backblaze B2 master application key',
      severity: 9.2,
      format: [hex(40, 42)],
      near: [
        'backblaze_application_key',
        'b2_application_key',
        'b2_account_key',
        'b2_master',
        'backblaze_key',
        'b2_key',
      ],
      grants: 'read and write every bucket of the account',
    },
  ],
})
