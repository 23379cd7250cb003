import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.statsig.com/sdk-keys/api-keys
export default defineProvider('Statsig', {
  docs: 'https://docs.statsig.com/sdk-keys/api-keys',
  revoke: 'Revoke it under Project settings, Keys and environments (https://console.statsig.com/api_keys).',
  tokens: [
    {
      id: 'statsig-server-secret-key',
      title: 'Statsig server secret key',
      severity: 7.0,
      format: ['secret-', base62(40, 50)],
      confidence: 'medium',
      grants: 'read every gate and its rules',
    },
    {
      id: 'statsig-console-key',
      title: 'Statsig console API key',
      severity: 8.5,
      format: ['console-', base62(40, 50)],
      confidence: 'medium',
      grants: 'change the gates and experiments of the project',
      docs: 'https://docs.statsig.com/console-api/introduction',
    },
  ],
})
