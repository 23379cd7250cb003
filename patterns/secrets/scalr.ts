import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.scalr.io/docs/api-tokens
export default defineProvider('Scalr', {
  docs: 'https://docs.scalr.io/docs/api-tokens',
  revoke:
    "Delete it under the user's or service account's API tokens (https://docs.scalr.io/docs/api-tokens).",
  tokens: [
    {
      id: 'scalr-api-token',
      title: 'Scalr API token',
      severity: 9.0,
      format: ['eyJ', base64url(20, 200), '.', base64url(40, 600), '.', base64url(43)],
      near: ['scalr'],
      grants: 'run workspaces as its owner',
    },
  ],
})
