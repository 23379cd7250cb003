import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BlockCypher', {
  docs: 'https://www.blockcypher.com/dev/bitcoin/#rate-limits-and-tokens',
  revoke: 'Regenerate it in the settings of the account (https://www.blockcypher.com/).',
  tokens: [
    {
      id: 'blockcypher-token',
      title: 'BlockCypher token',
      severity: 6.0,
      format: [hex(32)],
      near: ['blockcypher'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
