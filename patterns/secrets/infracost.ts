import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// With 32 hexadecimal digits it is a file's name with its digest: `icon.ico-…`.
const notDigest: Proof = {
  name: 'alphabet',
  check: (token) => (/^ico-[0-9a-f]{32}$/.test(token) ? false : undefined),
}

export default defineProvider('Infracost', {
  docs: 'https://www.infracost.io/docs/features/environment_variables/',
  revoke: 'Regenerate it under Org settings, CLI tokens (https://dashboard.infracost.io/).',
  tokens: [
    {
      id: 'infracost-api-key',
      title: 'Infracost API key',
      severity: 6.0,
      format: ['ico-', base62(32)],
      proof: notDigest,
      grants: 'use the pricing service and post runs for the organization',
    },
  ],
})
