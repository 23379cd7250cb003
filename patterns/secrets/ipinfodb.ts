import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IPInfoDB', {
  docs: 'https://www.ipinfodb.com/api',
  revoke: 'Regenerate it in the settings of the account (https://www.ipinfodb.com/).',
  tokens: [
    {
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      severity: 4.2,
      format: [hex(64)],
      near: ['ipinfodb'],
      grants: "use its owner's quota",
    },
  ],
})
