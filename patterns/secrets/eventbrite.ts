import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Eventbrite', {
  docs: 'https://www.eventbrite.com/platform/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://www.eventbrite.com/).',
  tokens: [
    {
      id: 'eventbrite-private-token',
      title: 'Eventbrite private token',
      severity: 8.0,
      format: [upperBase36(20)],
      near: ['eventbrite'],
      proof: hasDigit,
      grants: 'read and change the events and attendees of its owner',
    },
  ],
})
