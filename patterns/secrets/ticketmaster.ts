import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ticketmaster', {
  docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  revoke: 'Regenerate it in the settings of the account (https://developer.ticketmaster.com/).',
  tokens: [
    {
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster API key',
      severity: 5.0,
      format: [base62(32)],
      near: ['ticketmaster'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
