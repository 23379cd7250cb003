import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gorgias', {
  docs: 'https://developers.gorgias.com/docs/access-tokens-api-keys',
  revoke: 'Reset it under Settings, REST API, of the helpdesk.',
  tokens: [
    {
      id: 'gorgias-api-key',
      title: 'Gorgias API key',
      severity: 8.3,
      format: [hex(64)],
      near: ['gorgias'],
      grants: 'read and change the data of its owner',
    },
  ],
})
