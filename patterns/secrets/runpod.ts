import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('RunPod', {
  docs: 'https://docs.runpod.io/get-started/api-keys',
  revoke: 'Delete it under Settings, API keys (https://console.runpod.io/user/settings).',
  tokens: [
    {
      id: 'runpod-api-key',
      title: 'RunPod API key',
      severity: 8.8,
      format: ['rpa_', base62(46, 52)],
      grants: 'run and stop pods at the cost of its owner',
    },
  ],
})
