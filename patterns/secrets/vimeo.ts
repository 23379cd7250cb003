import { base36, base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Vimeo', {
  docs: 'https://developer.vimeo.com/api/authentication',
  revoke: 'Delete it under Authentication of the app (https://developer.vimeo.com/apps).',
  tokens: [
    {
      id: 'vimeo-access-token',
      title: 'Vimeo access token',
      severity: 7.5,
      format: [base36(32)],
      near: ['vimeo'],
      proof: hasDigit,
      grants: 'read and, within its scopes, change the videos',
    },
    {
      id: 'vimeo-client-secret',
      title: 'Vimeo client secret',
      severity: 7.5,
      format: [base64(128)],
      near: ['vimeo'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
  ],
})
