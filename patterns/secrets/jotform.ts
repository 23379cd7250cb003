import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Jotform', {
  docs: 'https://api.jotform.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://api.jotform.com/).',
  tokens: [
    {
      id: 'jotform-api-key',
      title: 'Jotform API key',
      severity: 7.8,
      format: [hex(32)],
      near: ['jotform', 'jot_form'],
      grants: 'read the forms and submissions of its owner',
    },
  ],
})
