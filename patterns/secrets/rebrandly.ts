import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rebrandly', {
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  revoke: 'Delete it under Account, API (https://app.rebrandly.com/account/api).',
  tokens: [
    {
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      severity: 6.5,
      format: [base36(32)],
      near: ['rebrandly'],
      proof: hasDigit,
      grants: 'make and change the links of the workspace',
    },
  ],
})
