import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('userstack', {
  docs: 'https://userstack.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://userstack.com/).',
  tokens: [
    {
      id: 'userstack-access-key',
      title: 'userstack API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['userstack', 'user_stack'],
      grants: "use its owner's quota",
    },
  ],
})
