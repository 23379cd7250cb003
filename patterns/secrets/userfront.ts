import { base62, hex, word } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Userfront', {
  docs: 'https://userfront.com/docs/api',
  revoke: 'Delete it under API keys (https://userfront.com/dashboard/api-keys).',
  tokens: [
    {
      id: 'userfront-admin-key',
      title: 'Userfront admin API key (live)',
      severity: 9.0,
      formats: [
        ['uf_live_admin_', base62(4, 20), '_', hex(32)],
        ['uf_live_admin_', word(24, 80)],
      ],
      grants: 'read and change the users of the workspace',
    },
    {
      id: 'userfront-test-admin-key',
      title: 'Userfront admin API key (test)',
      severity: 5.0,
      formats: [
        ['uf_test_admin_', base62(4, 20), '_', hex(32)],
        ['uf_test_admin_', word(24, 80)],
      ],
      grants: 'use the test mode',
    },
  ],
})
