import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Diggernaut', {
  docs: 'https://www.diggernaut.com/dev/meta-language-reference/',
  revoke: 'Regenerate it in the settings of the account (https://www.diggernaut.com/).',
  tokens: [
    {
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      severity: 5.5,
      format: [hex(40)],
      near: ['diggernaut'],
      grants: 'read and change the data of its owner',
    },
  ],
})
