import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Twelve Data', {
  docs: 'https://twelvedata.com/docs#authentication',
  revoke: 'Replace it under API keys (https://twelvedata.com/account/api-keys).',
  tokens: [
    {
      id: 'twelve-data-api-key',
      title: 'Twelve Data API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['twelvedata', 'twelve_data'],
      grants: "use its owner's quota",
    },
  ],
})
