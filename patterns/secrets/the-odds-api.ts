import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('The Odds API', {
  docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  revoke: 'Regenerate it in the settings of the account (https://the-odds-api.com/).',
  tokens: [
    {
      id: 'the-odds-api-api-key',
      title: 'The Odds API API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['the_odds_api', 'theoddsapi', 'odds_api'],
      grants: "use its owner's quota",
    },
  ],
})
