import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Webflow', {
  docs: 'https://developers.webflow.com/data/reference/authentication/site-token',
  revoke: 'Revoke it under Site settings, Apps and integrations (https://webflow.com/dashboard).',
  tokens: [
    {
      id: 'webflow-api-token',
      title: 'Webflow API token',
      severity: 8.0,
      format: [base36(64)],
      near: ['webflow'],
      proof: hasDigit,
      grants: 'change and publish the site within its scopes',
    },
  ],
})
