import { base62, base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Alchemy', {
  docs: 'https://www.alchemy.com/docs/create-an-api-key',
  revoke: 'Delete the app, or rotate its key (https://dashboard.alchemy.com/apps).',
  tokens: [
    {
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      severity: 6.5,
      formats: [[base64url(32)], ['alcht_', base62(30)]],
      near: ['alchemy'],
      proof: notHex,
      grants: 'use the nodes at the cost of its owner',
    },
    {
      id: 'alchemy-url',
      title: 'Alchemy endpoint with its key',
      severity: 6.5,
      formats: [
        ['g.alchemy.com/v2/', base64url(21, 32)],
        ['alchemyapi.io/v2/', base64url(32)],
      ],
      grants: 'use the nodes at the cost of its owner',
    },
  ],
})
