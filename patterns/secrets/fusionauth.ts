import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://fusionauth.io/docs/apis/authentication
export default defineProvider('FusionAuth', {
  docs: 'https://fusionauth.io/docs/apis/authentication',
  revoke: 'Delete it under Settings, API keys (https://fusionauth.io/docs/apis/authentication).',
  tokens: [
    {
      id: 'fusionauth-api-key',
      title: 'FusionAuth API key or client secret',
      severity: 9.2,
      formats: [[base64url(86)], [base64url(64)], [base64url(43)]],
      near: ['fusionauth', 'fusion_auth'],
      grants: 'read and change every account of the server',
    },
  ],
})
