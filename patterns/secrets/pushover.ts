import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pushover', {
  docs: 'https://pushover.net/api#registration',
  revoke: 'Delete the application or reset the key on the dashboard (https://pushover.net/).',
  tokens: [
    {
      id: 'pushover-token',
      title: 'Pushover application token or user key',
      severity: 5.5,
      format: [base36(30)],
      near: ['pushover'],
      proof: hasDigit,
      grants: 'send notifications, together with the other of the two',
    },
  ],
})
