import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('fastFOREX', {
  docs: 'https://www.fastforex.io/docs/',
  revoke: 'Regenerate it in the settings of the account (https://fastforex.readme.io/).',
  tokens: [
    {
      id: 'fastforex-api-key',
      title: 'fastFOREX API key',
      severity: 4.5,
      format: [hex(10), '-', hex(10), '-', base36(6)],
      near: ['fastforex', 'fast_forex'],
      grants: "use its owner's quota",
    },
  ],
})
