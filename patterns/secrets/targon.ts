import { base36, base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Targon', {
  docs: 'https://docs.targon.com/api/user',
  revoke: 'Delete it under Settings, API keys (https://targon.com/).',
  tokens: [
    {
      id: 'targon-api-key',
      title: 'Targon API key',
      severity: 8.0,
      formats: [
        ['sn4_', base36(28)],
        ['tgn_', base62(24, 64)],
      ],
      proof: hasDigit,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
