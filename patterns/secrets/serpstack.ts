import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('serpstack', {
  docs: 'https://docs.apilayer.com/serpstack/docs/quickstart-guide',
  revoke: 'Regenerate it in the settings of the account (https://serpstack.com/).',
  tokens: [
    {
      id: 'serpstack-access-key',
      title: 'serpstack API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['serpstack', 'serp_stack'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
