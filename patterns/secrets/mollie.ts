import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mollie', {
  docs: 'https://docs.mollie.com/reference/authentication',
  revoke: 'Reset it under Developers, API keys (https://my.mollie.com/dashboard/developers/api-keys).',
  tokens: [
    {
      id: 'mollie-live-key',
      title: 'Mollie live API key',
      severity: 9.2,
      format: ['live_', base62(30)],
      near: ['mollie', 'live_api'],
      grants: 'create payments and refunds',
    },
    {
      id: 'mollie-test-key',
      title: 'Mollie test API key',
      severity: 4.5,
      format: ['test_', base62(30)],
      near: ['mollie', 'test_api'],
      grants: 'create test payments',
    },
    {
      id: 'mollie-access-token',
      title: 'Mollie organization access token',
      severity: 9.2,
      format: ['access_', base62(40)],
      near: ['mollie', 'organization_token'],
      grants: 'act for the organization within its permissions',
    },
  ],
})
