import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nomic', {
  docs: 'https://docs.nomic.ai/',
  revoke: 'Delete it under Settings, API keys (https://atlas.nomic.ai/).',
  tokens: [
    {
      id: 'nomic-api-key',
      title: 'Nomic API key',
      severity: 7.5,
      format: ['nk-', base64url(43)],
      proof: hasDigit,
      grants: 'read and change the data maps of its owner',
    },
  ],
})
