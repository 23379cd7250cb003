import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The text after the prefix is base64 of "key_" and a ULID: https://workos.com/docs/reference/api-keys
export default defineProvider('WorkOS', {
  docs: 'https://workos.com/docs/reference/api-keys',
  revoke: 'Delete it under API keys (https://dashboard.workos.com/api-keys).',
  tokens: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      severity: 9.2,
      formats: [[oneOf('sk_live_a2V5X', 'sk_a2V5X'), base64(40, 120), oneOf('==', '=', '')]],
      grants: 'read and change the organizations and accounts of the application',
    },
    {
      id: 'workos-test-api-key',
      title: 'WorkOS API key (staging)',
      severity: 6.0,
      format: ['sk_test_a2V5X', base64(40, 120), oneOf('==', '=', '')],
      grants: 'read and change the staging environment',
    },
  ],
})
