import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CodeRabbit', {
  docs: 'https://docs.coderabbit.ai/',
  revoke: 'Delete it under Account settings, API keys (https://app.coderabbit.ai/settings/api-keys).',
  tokens: [
    {
      id: 'coderabbit-api-key',
      title: 'CodeRabbit API key',
      severity: 7.3,
      format: ['cr-', hex(58)],
      grants: 'read the reviews of the organization',
    },
  ],
})
