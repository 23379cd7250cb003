import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hyperbolic', {
  docs: 'https://docs.hyperbolic.ai/',
  revoke: 'Regenerate it in the settings of the account (https://app.hyperbolic.xyz/).',
  tokens: [
    {
      id: 'hyperbolic-api-key',
      title: 'Hyperbolic API key',
      severity: 8.0,
      format: jwt,
      near: ['hyperbolic'],
      proof: jwtStructure,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
