import { base64url, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('YNAB', {
  docs: 'https://api.ynab.com/#authentication',
  revoke: 'Delete it under Account settings, Developer settings (https://app.ynab.com/settings/developer).',
  tokens: [
    {
      id: 'ynab-access-token',
      title: 'YNAB personal access token',
      severity: 8.0,
      formats: [[base64url(43)], [hex(64)]],
      near: ['ynab', 'youneedabudget', 'you_need_a_budget'],
      proof: hasDigit,
      grants: 'read and change the budgets of its owner',
    },
  ],
})
