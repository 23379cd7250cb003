import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Contextual AI', {
  docs: 'https://docs.contextual.ai/',
  revoke: 'Delete it under API keys (https://app.contextual.ai/).',
  tokens: [
    {
      id: 'contextual-ai-api-key',
      title: 'Contextual AI API key',
      severity: 7.8,
      format: ['key-', base64url(36, 60)],
      near: ['contextual_ai', 'contextual_api', 'contextualai'],
      grants: 'query and change the agents of the workspace',
    },
  ],
})
