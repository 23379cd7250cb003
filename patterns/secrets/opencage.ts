import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OpenCage', {
  docs: 'https://opencagedata.com/api#quickstart',
  revoke: 'Delete it on the dashboard (https://opencagedata.com/dashboard).',
  tokens: [
    {
      id: 'opencage-api-key',
      title: 'OpenCage API key',
      severity: 4.5,
      format: [base36(32)],
      near: ['open_cage'],
      proof: hasDigit,
      grants: 'geocode at the cost of its owner',
    },
  ],
})
