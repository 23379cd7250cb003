import { base64, base64url, oneOf } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Portkey', {
  docs: 'https://portkey.ai/docs/api-reference/inference-api/authentication',
  revoke: 'Delete it under API keys (https://app.portkey.ai/api-keys).',
  tokens: [
    {
      id: 'portkey-api-key',
      title: 'Portkey API key',
      severity: 8.8,
      formats: [
        [base64(27, 28), oneOf('=', '')],
        ['pk-', base64url(28, 60)],
      ],
      near: ['portkey'],
      proof: notHex,
      grants: 'call every model that the workspace has credentials for',
    },
  ],
})
