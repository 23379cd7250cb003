import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('RAWG', {
  docs: 'https://rawg.io/apidocs',
  revoke: 'Regenerate it in the settings of the account (https://rawg.io/).',
  tokens: [
    {
      id: 'rawg-api-key',
      title: 'RAWG API key',
      severity: 4.2,
      format: [hex(32)],
      near: ['rawg'],
      grants: "use its owner's quota",
    },
  ],
})
