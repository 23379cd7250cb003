import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Comet', {
  docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  revoke: 'Regenerate it under Account settings, API keys (https://www.comet.com/account-settings/apiKeys).',
  tokens: [
    {
      id: 'comet-api-key',
      title: 'Comet API key',
      severity: 7.5,
      format: [base62(25)],
      near: ['comet_api', 'comet_ml', 'opik_api', 'comet_key'],
      proof: hasDigit,
      grants: 'read and write the experiments of its owner',
    },
  ],
})
