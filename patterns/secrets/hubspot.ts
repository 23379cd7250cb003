import { oneOf, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HubSpot', {
  docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  revoke: 'Rotate it under Settings, Integrations, Private apps (https://app.hubspot.com/l/private-apps/).',
  tokens: [
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app access token',
      severity: 8.8,
      format: ['pat-', oneOf('na1-', 'na2-', 'na3-', 'eu1-', 'ap1-'), ...uuid],
      grants: 'read and write the contacts within its scopes',
    },
    {
      id: 'hubspot-api-key',
      title: 'HubSpot API key (legacy)',
      severity: 7.0,
      format: uuid,
      near: ['hub_spot', 'hapikey'],
      grants: 'read and write the contacts of the account',
    },
  ],
})
