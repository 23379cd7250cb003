import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IPQualityScore', {
  docs: 'https://www.ipqualityscore.com/documentation/overview',
  revoke: 'Reset it under Settings (https://www.ipqualityscore.com/user/settings).',
  tokens: [
    {
      id: 'ipqualityscore-api-key',
      title: 'IPQualityScore API key',
      severity: 5.0,
      format: [base62(32)],
      near: ['ipqualityscore', 'ipqs'],
      proof: notHex,
      grants: 'look up at the cost of its owner',
    },
  ],
})
