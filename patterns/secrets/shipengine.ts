import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ShipEngine', {
  docs: 'https://docs.shipstation.com/apis/shipengine/docs/getting-started/sandbox',
  revoke: 'Delete it under API management of the dashboard (https://dashboard.shipengine.com/).',
  tokens: [
    {
      id: 'shipengine-api-key',
      title: 'ShipEngine API key',
      severity: 8.0,
      formats: [['TEST_', base64(43)], [base64(43)]],
      near: ['shipengine', 'ship_engine'],
      proof: hasDigit,
      grants: 'buy postage at the cost of its owner',
    },
  ],
})
