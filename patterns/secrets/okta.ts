import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// 42 characters that begin with 00: https://developer.okta.com/docs/guides/create-an-api-token/main/
export default defineProvider('Okta', {
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  revoke:
    'Revoke it under Security, API, Tokens (https://help.okta.com/en-us/content/topics/security/api.htm).',
  tokens: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      severity: 9.5,
      format: ['00', base64url(40)],
      near: ['okta', 'ssws', 'okta_api_token', 'okta_token'],
      grants: 'act as its owner, often an administrator, towards every account of the organization',
    },
    {
      id: 'okta-client-secret',
      title: 'Okta client secret',
      severity: 8.8,
      formats: [[base64url(64)], [base64url(40)]],
      near: [
        'okta_client_secret',
        'okta_secret',
        'oktaclientsecret',
        'okta_oauth2_client_secret',
        'okta_oauth_client_secret',
        'okta.oauth2.client-secret',
        'okta_oidc',
      ],
      proof: notHex,
      grants: "act as the application towards the organization's accounts",
      docs: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    },
  ],
})
