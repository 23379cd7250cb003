import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SecurityTrails', {
  docs: 'https://docs.securitytrails.com/docs/authentication',
  revoke: 'Delete it under Credentials (https://securitytrails.com/app/account/credentials).',
  tokens: [
    {
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      severity: 6.0,
      format: [base62(32)],
      near: ['security_trails'],
      proof: notHex,
      grants: 'search at the cost of its owner',
    },
  ],
})
