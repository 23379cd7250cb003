import { base62, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/
export default defineProvider('Harness', {
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  revoke: 'Delete it under Profile, My API keys (https://app.harness.io/).',
  tokens: [
    {
      id: 'harness-personal-access-token',
      title: 'Harness personal access token',
      severity: 9.0,
      format: ['pat.', base64url(22), '.', base62(24), '.', base62(20)],
      grants: "run pipelines and read secrets' names as its owner",
    },
    {
      id: 'harness-service-account-token',
      title: 'Harness service account token',
      severity: 9.0,
      format: ['sat.', base64url(22), '.', base62(24), '.', base62(20)],
      grants: 'run pipelines as the service account',
    },
  ],
})
