import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MonkeyLearn', {
  docs: 'https://monkeylearn.com/api/v3/',
  revoke: 'Regenerate it in the settings of the account (https://monkeylearn.com/).',
  tokens: [
    {
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      severity: 5.5,
      format: [hex(40)],
      near: ['monkeylearn', 'monkey_learn'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
