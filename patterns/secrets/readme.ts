import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ReadMe', {
  docs: 'https://docs.readme.com/main/reference/intro/authentication',
  revoke: 'Delete it under API keys of the project (https://dash.readme.com/).',
  tokens: [
    {
      id: 'readme-api-key',
      title: 'ReadMe API key',
      severity: 7.5,
      format: ['rdme_', base36(70)],
      grants: 'change the documentation',
    },
  ],
})
