import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Inngest', {
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  revoke: "Rotate it under the environment's Signing key (https://app.inngest.com/).",
  tokens: [
    {
      id: 'inngest-signing-key',
      title: 'Inngest signing key',
      severity: 8.0,
      format: [oneOf('signkey-prod-', 'signkey-branch-', 'signkey-test-', 'signkey-staging-'), hex(64)],
      grants: "call the functions in the service's name",
    },
  ],
})
