import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Amap', {
  docs: 'https://lbs.amap.com/api/webservice/guide/create-project/get-key',
  revoke: 'Regenerate it in the settings of the account (https://lbs.amap.com/).',
  tokens: [
    {
      id: 'amap-api-key',
      title: 'Amap (Gaode) API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['amap_', 'amapkey', 'gaode', 'autonavi'],
      grants: "use its owner's quota",
    },
  ],
})
