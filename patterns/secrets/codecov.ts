import { uuid } from '../format.ts'
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
      format: [...uuid],
      near: ['codecov', 'cc_token'],
      grants: 'upload coverage reports for the repository',
    },
  ],
})
