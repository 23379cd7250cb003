import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.flagsmith.com/clients/server-side
export default defineProvider('Flagsmith', {
  docs: 'https://docs.flagsmith.com/clients/server-side',
  revoke: 'Delete it under Environment settings, SDK keys (https://app.flagsmith.com/).',
  tokens: [
    {
      id: 'flagsmith-server-key',
      title: 'Flagsmith server-side environment key',
      severity: 6.5,
      format: ['ser.', base62(22)],
      confidence: 'medium',
      grants: 'read every feature flag and segment of the environment',
    },
    {
      id: 'flagsmith-organization-api-key',
      title: 'Flagsmith organization API key',
      severity: 8.5,
      format: [base62(8), '.', base62(32)],
      near: ['flagsmith'],
      grants: 'change the feature flags of the organization',
    },
  ],
})
