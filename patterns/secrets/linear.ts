import { base36, base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Linear', {
  docs: 'https://linear.app/developers/graphql',
  revoke: 'Revoke it under Settings, Security and access (https://linear.app/settings/account/security).',
  tokens: [
    {
      id: 'linear-api-key',
      title: 'Linear API key',
      severity: 8.5,
      format: ['lin_api_', base62(40)],
      grants: 'read and write the issues of the workspace as its owner',
    },
    {
      id: 'linear-oauth-token',
      title: 'Linear OAuth access token',
      severity: 8.5,
      format: ['lin_oauth_', hex(64)],
      grants: 'act as the user within the granted scopes',
    },
    {
      id: 'linear-webhook-secret',
      title: 'Linear webhook signing secret',
      severity: 6.0,
      format: ['lin_wh_', base62(32, 48)],
      grants: 'forge webhooks to the receiver',
      docs: 'https://linear.app/developers/webhooks',
    },
    {
      id: 'linear-client-secret',
      title: 'Linear OAuth client secret',
      severity: 8.0,
      format: [base36(32)],
      near: ['linear_client_secret', 'linear_secret', 'linear_oauth'],
      proof: hasDigit,
      grants: 'obtain tokens as the application',
    },
  ],
})
