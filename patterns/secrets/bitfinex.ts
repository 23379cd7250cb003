import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bitfinex', {
  docs: 'https://docs.bitfinex.com/docs/api-access',
  revoke: 'Revoke it under API keys (https://setting.bitfinex.com/api).',
  tokens: [
    {
      id: 'bitfinex-api-key',
      title: 'Bitfinex API key or secret',
      severity: 9.2,
      formats: [[base62(43)], [hex(43)]],
      near: ['bitfinex', 'bfx_api', 'bfx_secret'],
      grants: 'trade and, where allowed, withdraw, together with the other of the two',
    },
  ],
})
