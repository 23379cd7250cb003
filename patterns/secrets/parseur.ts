import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Parseur', {
  docs: 'https://developer.parseur.com/',
  revoke: 'Delete it under Account, API keys (https://app.parseur.com/).',
  tokens: [
    {
      id: 'parseur-api-key',
      title: 'Parseur API key',
      severity: 7.0,
      format: [hex(40)],
      near: ['parseur'],
      grants: 'read the documents of its owner',
    },
  ],
})
