import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lokalise', {
  docs: 'https://developers.lokalise.com/reference/api-authentication',
  revoke: 'Revoke it under Profile settings, API tokens (https://app.lokalise.com/profile#apitokens).',
  tokens: [
    {
      id: 'lokalise-api-token',
      title: 'Lokalise API token',
      severity: 7.5,
      format: [hex(40)],
      near: ['lokalise'],
      grants: "change the translations of its owner's projects",
    },
  ],
})
