import { base64url, jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nebius', {
  docs: 'https://docs.nebius.com/iam/authorization/access-tokens',
  revoke: 'Delete it under API keys (https://tokenfactory.nebius.com/).',
  tokens: [
    {
      id: 'nebius-static-key',
      title: 'Nebius static key',
      severity: 8.8,
      formats: [
        ['v1.C', base64url(40, 400), '.', base64url(40, 400)],
        ['v1.C', base64url(60, 400)],
      ],
      near: ['nebius'],
      grants: 'call models and services of its project',
    },
    {
      id: 'nebius-api-key',
      title: 'Nebius AI Studio API key',
      severity: 8.5,
      format: jwt,
      near: ['nebius'],
      proof: jwtStructure,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
