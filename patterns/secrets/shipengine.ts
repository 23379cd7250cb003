import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ShipEngine', {
  docs: 'https://www.shipengine.com/docs/auth/',
  revoke: 'Regenerate it in the settings of the account (https://www.shipengine.com/).',
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
