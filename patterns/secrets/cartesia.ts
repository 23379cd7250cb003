import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cartesia', {
  docs: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
  revoke: 'Delete it under API keys (https://play.cartesia.ai/keys).',
  tokens: [
    {
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      severity: 7.8,
      format: ['sk_car_', base64url(20, 44)],
      grants: 'make speech at the cost of its owner',
    },
  ],
})
