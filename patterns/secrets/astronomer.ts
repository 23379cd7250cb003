import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Astronomer', {
  docs: 'https://www.astronomer.io/docs/astro/automation-authentication',
  revoke: "Delete it under the workspace's or deployment's API tokens (https://cloud.astronomer.io/).",
  tokens: [
    {
      id: 'astronomer-api-token',
      title: 'Astro API token',
      severity: 8.8,
      format: ['eyJ', base64url(20, 200), '.', base64url(60, 1000), '.', base64url(300, 700)],
      near: ['astro_api_token', 'astronomer', 'astro_api'],
      grants: 'deploy to the workspace or deployment',
    },
  ],
})
