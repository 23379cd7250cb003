import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cicero', {
  docs: 'https://cicero.azavea.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://cicero.azavea.com/).',
  tokens: [
    {
      id: 'cicero-api-key',
      title: 'Cicero API key',
      severity: 4.5,
      format: [hex(40)],
      near: ['cicero_api', 'cicero_key', 'cicero_token'],
      grants: "use its owner's quota",
    },
  ],
})
