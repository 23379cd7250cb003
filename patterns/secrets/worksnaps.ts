import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Worksnaps', {
  docs: 'https://www.worksnaps.com/api_documentation',
  revoke: 'Replace it under Profile & settings, Web service API (https://www.worksnaps.com/).',
  tokens: [
    {
      id: 'worksnaps-api-token',
      title: 'Worksnaps API token',
      severity: 6.5,
      format: [base62(40)],
      near: ['worksnaps'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
