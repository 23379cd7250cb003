import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Riot Games', {
  docs: 'https://developer.riotgames.com/docs/portal',
  revoke: 'Regenerate it on the dashboard (https://developer.riotgames.com/).',
  tokens: [
    {
      id: 'riot-api-key',
      title: 'Riot Games API key',
      severity: 5.5,
      format: ['RGAPI-', ...uuid],
      grants: 'call the API at the rate limit of its owner',
    },
  ],
})
