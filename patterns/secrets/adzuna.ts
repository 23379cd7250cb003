import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Adzuna', {
  docs: 'https://developer.adzuna.com/',
  revoke: 'Regenerate it in the settings of the account (https://developer.adzuna.com/).',
  tokens: [
    {
      id: 'adzuna-api-key',
      title: 'Adzuna API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['adzuna'],
      grants: "use its owner's quota",
    },
  ],
})
