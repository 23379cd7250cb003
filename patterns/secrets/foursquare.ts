import { base64, oneOf, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Foursquare', {
  docs: 'https://docs.foursquare.com/developer/reference/manage-api-keys',
  revoke: 'Revoke it under Project settings, Places API keys (https://foursquare.com/developers/home).',
  tokens: [
    {
      id: 'foursquare-api-key',
      title: 'Foursquare API key',
      severity: 6.5,
      formats: [
        ['fsq3', base64(44), oneOf('==', '=')],
        ['fsq3', base64(43), '='],
        ['fsq3', base64(42, 48)],
      ],
      grants: 'search places at the cost of its owner',
    },
    {
      id: 'foursquare-client-secret',
      title: 'Foursquare client secret',
      severity: 6.5,
      format: [upperBase36(48)],
      near: ['foursquare'],
      grants: 'act as the application',
    },
  ],
})
