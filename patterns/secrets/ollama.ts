import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ollama', {
  docs: 'https://docs.ollama.com/cloud',
  revoke: 'Delete it under Settings, Keys (https://ollama.com/settings/keys).',
  tokens: [
    {
      id: 'ollama-api-key',
      title: 'Ollama API key',
      severity: 8.0,
      format: [hex(32), '.', base64url(24)],
      near: ['ollama'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
