import { hex, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// project:environment.hash: https://docs.getunleash.io/reference/api-tokens-and-client-keys
const scope = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'

export default defineProvider('Unleash', {
  docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  revoke:
    'Delete it under Admin settings, API access (https://docs.getunleash.io/reference/api-tokens-and-client-keys).',
  tokens: [
    {
      id: 'unleash-admin-token',
      title: 'Unleash admin token',
      severity: 8.8,
      format: ['*:*.', hex(56, 64)],
      near: ['unleash', 'authorization'],
      confidence: 'high',
      grants: 'change every feature flag',
    },
    {
      id: 'unleash-client-token',
      title: 'Unleash client token',
      severity: 6.0,
      formats: [
        ['*:', run(scope, 1, 60), '.', hex(56, 64)],
        ['default:', run(scope, 1, 60), '.', hex(56, 64)],
        ['[]:', run(scope, 1, 60), '.', hex(56, 64)],
      ],
      near: ['unleash', 'authorization'],
      confidence: 'high',
      grants: 'read the feature flags of the environment',
    },
    {
      id: 'unleash-personal-access-token',
      title: 'Unleash personal access token',
      severity: 8.5,
      format: ['user:', hex(56, 64)],
      confidence: 'medium',
      grants: 'change the feature flags that its owner can',
    },
  ],
})
