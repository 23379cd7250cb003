import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Langfuse', {
  docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  revoke: 'Delete it under Project settings, API keys (https://cloud.langfuse.com).',
  tokens: [
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      severity: 8.0,
      format: ['sk-lf-', ...uuid],
      grants: 'read and write the traces and prompts of the project',
    },
  ],
})
