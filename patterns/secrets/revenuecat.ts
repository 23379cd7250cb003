import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('RevenueCat', {
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  revoke: 'Delete it under Project settings, API keys (https://app.revenuecat.com/).',
  tokens: [
    {
      id: 'revenuecat-secret-key',
      title: 'RevenueCat secret API key',
      severity: 8.5,
      formats: [
        ['sk_', base62(28, 40)],
        ['atk_', base62(28, 50)],
      ],
      near: ['revenue_cat', 'rc_api', 'rc_secret'],
      grants: 'grant and revoke purchases of customers',
    },
  ],
})
