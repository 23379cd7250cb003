import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Edamam', {
  docs: 'https://developer.edamam.com/edamam-docs-recipe-api',
  revoke: 'Regenerate it in the settings of the account (https://developer.edamam.com/).',
  tokens: [
    {
      id: 'edamam-app-key',
      title: 'Edamam application key',
      severity: 4.8,
      format: [hex(32)],
      near: ['edamam'],
      grants: "use its owner's quota",
    },
  ],
})
