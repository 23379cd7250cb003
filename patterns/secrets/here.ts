import { base64url } from '../format.ts'
import { hasDigit, notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HERE', {
  docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  revoke: 'Delete it under Access manager (https://platform.here.com/access/apps).',
  tokens: [
    {
      id: 'here-api-key',
      title: 'HERE API key',
      severity: 5.5,
      format: [base64url(43)],
      near: ['here_api', 'here_maps', 'here_key', 'here_app', 'here_rest'],
      proof: notHex,
      grants: 'use maps at the cost of its owner',
    },
    {
      id: 'here-access-key-secret',
      title: 'HERE access key secret',
      severity: 7.5,
      format: [base64url(86)],
      near: ['here_access', 'here_secret', 'here_oauth', 'access_key_secret'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
  ],
})
