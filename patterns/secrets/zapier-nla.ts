import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zapier', {
  docs: 'https://nla.zapier.com/docs/authentication/',
  revoke: 'Delete it under the provider page (https://nla.zapier.com/providers/).',
  tokens: [
    {
      id: 'zapier-nla-api-key',
      title: 'Zapier NLA API key',
      severity: 8.3,
      format: ['sk-ak-', base62(20, 60)],
      grants: 'run the actions that its owner exposed',
    },
  ],
})
