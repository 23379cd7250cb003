import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Yousign', {
  docs: 'https://developers.yousign.com/docs/api-keys',
  revoke: 'Revoke it under API, API keys (https://yousign.app/).',
  tokens: [
    {
      id: 'yousign-api-key',
      title: 'Yousign API key',
      severity: 8.3,
      formats: [[base62(32)], [hex(32)]],
      near: ['yousign', 'you_sign'],
      proof: hasDigit,
      grants: 'read and send documents to sign',
    },
  ],
})
