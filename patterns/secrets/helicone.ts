import { base36, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Helicone', {
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  revoke: 'Delete it under Settings, API keys (https://us.helicone.ai/settings/api-keys).',
  tokens: [
    {
      id: 'helicone-api-key',
      title: 'Helicone API key',
      severity: 8.0,
      format: ['sk-helicone-', oneOf('eu-', ''), base36(7), '-', base36(7), '-', base36(7), '-', base36(7)],
      grants: 'read the logged prompts and answers',
    },
  ],
})
