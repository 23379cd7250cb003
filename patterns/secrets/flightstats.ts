import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FlightStats', {
  docs: 'https://developer.flightstats.com/api-docs/how_to_get_started',
  revoke: 'Regenerate it in the settings of the account (https://developer.flightstats.com/).',
  tokens: [
    {
      id: 'flightstats-app-key',
      title: 'FlightStats application key',
      severity: 5.0,
      format: [hex(32)],
      near: ['flightstats'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
