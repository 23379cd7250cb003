import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PhantomBuster', {
  docs: 'https://hub.phantombuster.com/docs/api',
  revoke: 'Delete it under Workspace settings, API keys (https://phantombuster.com/workspace-settings).',
  tokens: [
    {
      id: 'phantombuster-api-key',
      title: 'PhantomBuster API key',
      severity: 8.0,
      formats: [[base62(43)], [base64url(43)]],
      near: ['phantombuster', 'phantom_buster'],
      proof: hasDigit,
      grants: 'run the agents of its owner, with the sessions that they hold',
    },
  ],
})
