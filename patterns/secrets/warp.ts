import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Warp', {
  docs: 'https://docs.warp.dev/reference/cli/api-keys',
  revoke: 'Delete it under Settings, Cloud platform, API keys (https://app.warp.dev/).',
  tokens: [
    {
      id: 'warp-api-key',
      title: 'Warp API key',
      severity: 7.8,
      format: ['wk-', digits(1), '.', hex(64)],
      grants: 'run agents as its owner',
    },
  ],
})
