import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ethplorer', {
  docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  revoke: 'Delete it under the API keys panel (https://ethplorer.io/wallet/).',
  tokens: [
    {
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      severity: 5.0,
      format: ['EK-', base62(5), '-', base62(7), '-', base62(5)],
      grants: "use its owner's quota",
    },
  ],
})
