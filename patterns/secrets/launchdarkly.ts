import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://launchdarkly.com/docs/home/account/environment/keys
export default defineProvider('LaunchDarkly', {
  docs: 'https://launchdarkly.com/docs/home/account/api',
  revoke:
    'Reset it under Account settings, Authorization (https://app.launchdarkly.com/settings/authorization).',
  tokens: [
    {
      id: 'launchdarkly-access-token',
      title: 'LaunchDarkly API access token',
      severity: 8.8,
      format: ['api-', ...uuid],
      confidence: 'medium',
      grants: 'change the feature flags that its role reaches',
    },
    {
      id: 'launchdarkly-sdk-key',
      title: 'LaunchDarkly SDK key',
      severity: 6.5,
      format: ['sdk-', ...uuid],
      confidence: 'medium',
      grants: 'read every feature flag and its rules',
      docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
      revoke: 'Reset it under Project settings, Environments (https://app.launchdarkly.com/).',
    },
    {
      id: 'launchdarkly-relay-key',
      title: 'LaunchDarkly Relay Proxy configuration key',
      severity: 7.0,
      format: ['rel-', ...uuid],
      confidence: 'medium',
      grants: 'read every feature flag of the environments',
      docs: 'https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration',
    },
  ],
})
