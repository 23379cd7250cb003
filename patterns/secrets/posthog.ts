import { base62, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PostHog', {
  docs: 'https://posthog.com/docs/api#authentication',
  revoke: 'Roll it under Settings, Personal API keys (https://us.posthog.com/settings/user-api-keys).',
  tokens: [
    {
      id: 'posthog-personal-key',
      title: 'PostHog personal API key',
      severity: 8.5,
      format: ['phx_', base64url(40, 60)],
      grants: 'read and change the projects of its owner',
    },
    {
      id: 'posthog-secret-key',
      title: 'PostHog feature flags secure key',
      severity: 6.5,
      format: ['phs_', base62(40, 60)],
      grants: 'read the definitions of feature flags',
    },
    {
      id: 'posthog-oauth-token',
      title: 'PostHog OAuth token',
      severity: 8.0,
      format: [oneOf('pha_', 'phr_'), base62(40, 60)],
      grants: 'act as the user within the granted scopes',
    },
    {
      id: 'posthog-project-key',
      title: 'PostHog project API key',
      severity: 1.5,
      format: ['phc_', base62(40, 60)],
      confidence: 'low',
      grants: 'write events of the project; it is meant to be public',
    },
  ],
})
