import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Keys of the free plan end in `:fx`: https://developers.deepl.com/docs/getting-started/auth
export default defineProvider('DeepL', {
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  revoke: 'Deactivate it under Account, API keys (https://www.deepl.com/your-account/keys).',
  tokens: [
    {
      id: 'deepl-free-key',
      title: 'DeepL API key (free plan)',
      severity: 6.0,
      format: [...uuid, ':fx'],
      near: ['deepl', 'auth_key', 'translate', 'authorization', 'api_key'],
      grants: 'translate at the quota of its owner',
    },
    {
      id: 'deepl-pro-key',
      title: 'DeepL API key',
      severity: 7.0,
      format: uuid,
      near: ['deepl'],
      grants: 'translate at the cost of its owner',
    },
  ],
})
