import { base36, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.codecov.com/docs/codecov-tokens
export default defineProvider('Codecov', {
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  revoke: "Regenerate it under the repository's Configuration (https://app.codecov.io/).",
  tokens: [
    {
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      severity: 5.5,
      formats: [[...uuid], [base36(32)]],
      near: ['codecov', 'cc_token'],
      grants: 'upload coverage reports for the repository',
    },
  ],
})
