import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Browser Use', {
  docs: 'https://docs.cloud.browser-use.com/',
  revoke: 'Delete it under API keys (https://cloud.browser-use.com/settings).',
  tokens: [
    {
      id: 'browser-use-api-key',
      title: 'Browser Use Cloud API key',
      severity: 7.3,
      format: ['bu_', base64url(43)],
      proof: hasDigit,
      grants: 'run browser agents at the cost of its owner',
    },
  ],
})
