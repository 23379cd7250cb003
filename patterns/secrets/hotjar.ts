import { base62, base64url, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hotjar', {
  docs: 'https://help.hotjar.com/hc/en-us/articles/36819965653009-How-to-Set-Up-the-Hotjar-API',
  revoke: 'Delete it under Settings, API.',
  tokens: [
    {
      id: 'hotjar-client-secret',
      title: 'Hotjar client secret',
      severity: 7.0,
      formats: [[base62(32)], [base64url(43)], uuid],
      near: ['hotjar_client', 'hotjar_secret', 'hotjar_api'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
