import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Thunderforest', {
  docs: 'https://www.thunderforest.com/docs/apikeys/',
  revoke: 'Regenerate it in the settings of the account (https://www.thunderforest.com/).',
  tokens: [
    {
      id: 'thunderforest-api-key',
      title: 'Thunderforest API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['thunderforest'],
      grants: "use its owner's quota",
    },
  ],
})
