import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gorgias', {
  docs: 'https://developers.gorgias.com/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developers.gorgias.com/).',
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
