import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://www.okteto.com/docs/core/credentials/personal-access-tokens/
export default defineProvider('Okteto', {
  docs: 'https://www.okteto.com/docs/core/credentials/personal-access-tokens/',
  revoke:
    'Delete it under Settings, Personal access tokens (https://www.okteto.com/docs/core/credentials/personal-access-tokens/).',
  tokens: [
    {
      id: 'okteto-personal-access-token',
      title: 'Okteto personal access token',
      severity: 8.5,
      format: [base62(40, 60)],
      near: ['okteto'],
      proof: hasDigit,
      grants: 'deploy to the namespaces of its owner',
    },
  ],
})
