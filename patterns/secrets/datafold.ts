import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Datafold', {
  docs: 'https://docs.datafold.com/api-reference/introduction',
  revoke: 'Delete it under Settings, Account (https://app.datafold.com/users/me).',
  tokens: [
    {
      id: 'datafold-api-key',
      title: 'Datafold API key',
      severity: 7.8,
      format: [base62(40)],
      near: ['datafold'],
      proof: notHex,
      grants: 'run data diffs on the connected databases',
    },
  ],
})
