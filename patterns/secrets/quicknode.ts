import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('QuickNode', {
  docs: 'https://www.quicknode.com/docs/console-api/getting-started',
  revoke: 'Archive the endpoint, or delete the key (https://dashboard.quicknode.com/).',
  tokens: [
    {
      id: 'quicknode-url',
      title: 'QuickNode endpoint with its token',
      severity: 6.5,
      formats: [
        ['quiknode.pro/', hex(40)],
        ['quicknode.pro/', hex(40)],
      ],
      grants: 'use the nodes at the cost of its owner',
    },
    {
      id: 'quicknode-api-key',
      title: 'QuickNode API key',
      severity: 8.0,
      format: ['QN_', hex(32)],
      grants: 'change the endpoints of the account',
    },
  ],
})
