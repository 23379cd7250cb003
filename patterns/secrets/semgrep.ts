import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://semgrep.dev/docs/semgrep-ci/ci-environment-variables
export default defineProvider('Semgrep', {
  docs: 'https://semgrep.dev/docs/deployment/add-semgrep-to-ci',
  revoke: 'Delete it under Settings, Tokens (https://semgrep.dev/orgs/-/settings/tokens).',
  tokens: [
    {
      id: 'semgrep-app-token',
      title: 'Semgrep app token',
      severity: 7.0,
      format: [hex(64)],
      near: ['semgrep'],
      grants: 'upload and read findings of the organization',
    },
  ],
})
