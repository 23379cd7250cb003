import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GitGuardian', {
  docs: 'https://docs.gitguardian.com/api-docs/authentication',
  revoke:
    'Revoke it under API, Personal access tokens (https://dashboard.gitguardian.com/api/personal-access-tokens).',
  tokens: [
    {
      id: 'gitguardian-api-key',
      title: 'GitGuardian API key',
      severity: 8.5,
      format: [hex(64, 71)],
      near: ['git_guardian'],
      grants: 'read the incidents of the workspace',
    },
  ],
})
