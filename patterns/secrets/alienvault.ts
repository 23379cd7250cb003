import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AlienVault OTX', {
  docs: 'https://otx.alienvault.com/api',
  revoke: 'Ask for a new one under Settings (https://otx.alienvault.com/settings).',
  tokens: [
    {
      id: 'alienvault-otx-api-key',
      title: 'AlienVault OTX API key',
      severity: 5.5,
      format: [base36(64)],
      near: ['alienvault', 'otx_api', 'x_otx_api_key'],
      proof: hasDigit,
      grants: 'read and publish pulses as its owner',
    },
  ],
})
