import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.wasabi.com/docs/creating-a-new-access-key
export default defineProvider('Wasabi', {
  docs: 'https://docs.wasabi.com/docs/creating-a-new-access-key',
  revoke: 'Delete the access key in the console (https://console.wasabisys.com/access_keys).',
  tokens: [
    {
      id: 'wasabi-secret-access-key',
      title: 'Wasabi secret access key',
      severity: 8.8,
      format: [base62(40)],
      near: ['wasabi'],
      proof: notHex,
      grants: 'read and write the buckets of the account',
    },
  ],
})
