import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Steam', {
  docs: 'https://partner.steamgames.com/doc/webapi_overview/auth',
  revoke: 'Revoke it (https://steamcommunity.com/dev/apikey).',
  tokens: [
    {
      id: 'steam-web-api-key',
      title: 'Steam Web API key',
      severity: 6.0,
      format: [upperHex(32)],
      near: ['steam'],
      grants: 'call the Web API as its owner; a publisher key can change games',
    },
  ],
})
