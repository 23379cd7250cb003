import { base64url, jwt, oneOf } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MiniMax', {
  docs: 'https://platform.minimax.io/docs/api-reference/api-overview',
  revoke:
    'Delete it under Account, API keys (https://platform.minimax.io/user-center/basic-information/interface-key).',
  tokens: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      severity: 8.5,
      format: ['sk-', oneOf('api-', 'cp-'), base64url(80, 160)],
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'minimax-legacy-key',
      title: 'MiniMax API key (JWT)',
      severity: 8.5,
      format: jwt,
      near: ['minimax'],
      proof: jwtStructure,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
