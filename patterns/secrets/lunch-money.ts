import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lunch Money', {
  docs: 'https://lunchmoney.dev/',
  revoke: 'Delete it on the Developers page (https://my.lunchmoney.app/developers).',
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
