import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lunch Money', {
  docs: 'https://lunchmoney.dev/',
  revoke: 'Regenerate it in the settings of the account (https://lunchmoney.dev/).',
  tokens: [
    {
      id: 'lunch-money-access-token',
      title: 'Lunch Money access token',
      severity: 7.8,
      format: [hex(50)],
      near: ['lunchmoney', 'lunch_money'],
      grants: 'read and change the data of its owner',
    },
  ],
})
