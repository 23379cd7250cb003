import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zapier', {
  docs: 'https://docs.zapier.com/ai-actions/how-tos/auth',
  revoke: 'Delete it under Credentials of AI Actions (https://actions.zapier.com/).',
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
