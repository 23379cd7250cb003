import { base62, word } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lambda', {
  docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  revoke: 'Delete it under API keys (https://cloud.lambda.ai/api-keys).',
  tokens: [
    {
      id: 'lambda-cloud-api-key',
      title: 'Lambda Cloud API key',
      severity: 8.8,
      format: ['secret_', word(34, 100), '.', base62(32)],
      grants: 'run and stop machines at the cost of its owner',
    },
  ],
})
