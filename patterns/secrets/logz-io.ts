import { base62, uuid } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Logz.io', {
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/default-tokens/',
  revoke: 'Delete it under Settings, Manage tokens (https://app.logz.io/).',
  tokens: [
    {
      id: 'logz-io-token',
      title: 'Logz.io shipping or API token',
      severity: 7.0,
      formats: [[base62(32)], uuid],
      near: ['logz_io', 'logz_token'],
      proof: notHex,
      grants: 'write, or with an API token read, the logs of the account',
    },
  ],
})
