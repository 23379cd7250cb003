import { base62, hex, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('eBay', {
  docs: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  revoke: 'Rotate the Cert id under Application keys (https://developer.ebay.com/my/keys).',
  tokens: [
    {
      id: 'ebay-cert-id',
      title: 'eBay production Cert id (client secret)',
      severity: 8.5,
      format: ['PRD-', hex(8, 12), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(4, 8)],
      grants: 'obtain tokens as the application',
    },
    {
      id: 'ebay-sandbox-cert-id',
      title: 'eBay sandbox Cert id',
      severity: 4.5,
      format: ['SBX-', hex(8, 12), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(4, 8)],
      grants: 'use the sandbox as the application',
    },
    {
      id: 'ebay-user-token',
      title: 'eBay user token',
      severity: 8.0,
      format: ['v^1.1#i^1#', run(base62(1).alphabet + '^#+/=', 80, 900)],
      grants: 'act as the seller or buyer',
      docs: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
    },
  ],
})
