import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hedra', {
  docs: 'https://api.hedra.com/web-app/docs',
  revoke: 'Delete it under API profile (https://www.hedra.com/).',
  tokens: [
    {
      id: 'hedra-api-key',
      title: 'Hedra API key',
      severity: 6.8,
      format: ['sk_hedra_', base64url(30, 90)],
      grants: 'make videos at the cost of its owner',
    },
  ],
})
