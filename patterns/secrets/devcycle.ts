import { base64url, hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.devcycle.com/essentials/keys/
export default defineProvider('DevCycle', {
  docs: 'https://docs.devcycle.com/essentials/keys/',
  revoke: 'Rotate it under Settings, Environments and keys (https://app.devcycle.com/).',
  tokens: [
    {
      id: 'devcycle-server-sdk-key',
      title: 'DevCycle server SDK key',
      severity: 6.5,
      formats: [
        ['dvc_server_', hex(32), '_', hex(32)],
        ['dvc_server_', base64url(20, 80)],
        ['server-', ...uuid],
      ],
      grants: 'read every feature flag of the environment',
      confidence: 'medium',
    },
  ],
})
