import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zulip', {
  docs: 'https://zulip.com/api/api-keys',
  revoke: 'Generate a new one under Personal settings, Account and privacy of the server.',
  tokens: [
    {
      id: 'zulip-api-key',
      title: 'Zulip API key',
      severity: 8.0,
      format: [base62(32)],
      near: ['zulip'],
      proof: notHex,
      grants: 'act as its owner on the server',
    },
  ],
})
