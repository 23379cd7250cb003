import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MapTiler', {
  docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  revoke: 'Delete it under API keys (https://cloud.maptiler.com/account/keys/).',
  tokens: [
    {
      id: 'maptiler-api-key',
      title: 'MapTiler API key',
      severity: 4.5,
      format: [base62(20)],
      near: ['maptiler'],
      proof: hasDigit,
      grants: 'show maps at the cost of its owner',
    },
  ],
})
