import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FlightAware', {
  docs: 'https://www.flightaware.com/aeroapi/portal/documentation',
  revoke: 'Regenerate it in the settings of the account (https://www.flightaware.com/).',
  tokens: [
    {
      id: 'flightaware-api-key',
      title: 'FlightAware API key',
      severity: 6.0,
      format: [base62(32)],
      near: ['flightaware', 'aeroapi', 'x-apikey-aero'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
