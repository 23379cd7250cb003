import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sumsub', {
  docs: 'https://docs.sumsub.com/docs/app-tokens',
  revoke: 'Delete it under Dev space, App tokens (https://cockpit.sumsub.com/).',
  tokens: [
    {
      id: 'sumsub-app-token',
      title: 'Sumsub app token (live)',
      severity: 8.8,
      format: ['prd:', base62(24), '.', base62(32)],
      grants: "read the identity documents of the account's applicants, with its secret",
    },
    {
      id: 'sumsub-sandbox-token',
      title: 'Sumsub app token (sandbox)',
      severity: 4.5,
      format: ['sbx:', base62(24), '.', base62(32)],
      grants: 'use the sandbox',
    },
  ],
})
