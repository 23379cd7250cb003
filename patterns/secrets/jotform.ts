import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Jotform', {
  docs: 'https://api.jotform.com/docs/',
  revoke: 'Delete it under Settings, API (https://www.jotform.com/myaccount/api).',
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
