import { base62, base64url, word } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Salesloft', {
  docs: 'https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/',
  revoke: 'Delete it under Your account, API keys (https://accounts.salesloft.com/).',
  tokens: [
    {
      id: 'salesloft-api-key',
      title: 'Salesloft API key',
      severity: 8.0,
      formats: [
        ['v2_ak_', base62(4, 12), '_', base64url(40, 80)],
        ['v2_ak_', word(40, 120)],
      ],
      proof: hasDigit,
      grants: 'read and change what its owner can',
    },
  ],
})
