import { oneOf, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Courier', {
  docs: 'https://www.courier.com/docs/reference/auth/intro',
  revoke: 'Rotate it under Settings, API keys (https://app.courier.com/settings/api-keys).',
  tokens: [
    {
      id: 'courier-api-key',
      title: 'Courier production API key',
      severity: 8.0,
      formats: [[oneOf('pk_prod_', 'dk_prod_'), upperBase36(28)]],
      grants: 'send messages and read what was sent',
    },
    {
      id: 'courier-test-key',
      title: 'Courier test API key',
      severity: 4.0,
      formats: [[oneOf('pk_test_', 'dk_test_'), upperBase36(28)]],
      near: ['courier'],
      grants: 'use the test environment',
    },
  ],
})
