import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ankr', {
  docs: 'https://www.ankr.com/docs/rpc-service/getting-started/',
  revoke: 'Regenerate it in the settings of the account (https://www.ankr.com/).',
  tokens: [
    {
      id: 'ankr-api-key',
      title: 'Ankr API key',
      severity: 6.0,
      format: [hex(64)],
      near: ['ankr_api', 'ankr_key', 'rpc.ankr.com', 'ankr'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
