import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PromptLayer', {
  docs: 'https://docs.promptlayer.com/languages/rest-api',
  revoke: 'Delete it under Settings (https://dashboard.promptlayer.com/settings).',
  tokens: [
    {
      id: 'promptlayer-api-key',
      title: 'PromptLayer API key',
      severity: 7.5,
      format: ['pl_', hex(32)],
      grants: 'read the logged prompts and answers',
    },
  ],
})
