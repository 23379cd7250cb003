import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pipedrive', {
  docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  revoke: 'Regenerate it under Personal preferences, API of the company.',
  tokens: [
    {
      id: 'pipedrive-api-token',
      title: 'Pipedrive API token',
      severity: 8.0,
      format: [base36(40)],
      near: ['pipedrive'],
      proof: hasDigit,
      grants: 'read and write the deals and contacts of its owner',
    },
  ],
})
