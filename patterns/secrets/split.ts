import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developer.harness.io/docs/feature-management-experimentation/management-and-administration/account-settings/api-keys/
export default defineProvider('Split', {
  docs: 'https://developer.harness.io/docs/feature-management-experimentation/management-and-administration/account-settings/api-keys/',
  revoke: 'Revoke it under Admin settings, API keys (https://app.split.io/).',
  tokens: [
    {
      id: 'split-api-key',
      title: 'Split SDK or admin API key',
      severity: 7.5,
      format: [base36(36, 60)],
      near: ['split_io', 'splitio', 'split_api_key', 'split_sdk', 'split_admin', 'split_auth', 'split_key'],
      grants: 'read, and with an admin key change, the feature flags',
    },
  ],
})
