import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Calendarific', {
  docs: 'https://calendarific.com/api-documentation',
  revoke: 'Regenerate it in the settings of the account (https://calendarific.com/).',
  tokens: [
    {
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      severity: 4.5,
      formats: [[hex(40)], [base62(32)]],
      near: ['calendarific'],
      grants: "use its owner's quota",
    },
  ],
})
