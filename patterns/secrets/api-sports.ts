import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('API-Sports', {
  docs: 'https://www.api-football.com/documentation-v3',
  revoke: 'Regenerate it in the settings of the account (https://www.api-football.com/).',
  tokens: [
    {
      id: 'api-sports-api-key',
      title: 'API-Sports API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['api_sports', 'apisports', 'api_football', 'apifootball', 'x_apisports'],
      grants: "use its owner's quota",
    },
  ],
})
