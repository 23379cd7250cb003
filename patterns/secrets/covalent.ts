import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GoldRush', {
  docs: 'https://goldrush.dev/docs/api-reference/foundational-api/authentication',
  revoke: 'Delete it under API keys (https://goldrush.dev/platform/apikey/).',
  tokens: [
    {
      id: 'covalent-api-key',
      title: 'GoldRush (Covalent) API key',
      severity: 5.5,
      formats: [
        ['cqt_', base62(28, 40)],
        ['ckey_', hex(27)],
      ],
      grants: 'call the API at the cost of its owner',
    },
  ],
})
