import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SERPHouse', {
  docs: 'https://docs.serphouse.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.serphouse.com/).',
  tokens: [
    {
      id: 'serphouse-api-token',
      title: 'SERPHouse API token',
      severity: 5.5,
      format: [base62(60)],
      near: ['serphouse', 'serp_house'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
