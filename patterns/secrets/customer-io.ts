import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Customer.io', {
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  revoke: 'Delete it under Settings, API credentials (https://fly.customer.io/settings/api_credentials).',
  tokens: [
    {
      id: 'customer-io-app-key',
      title: 'Customer.io App API key',
      severity: 8.5,
      format: [base36(32)],
      near: ['customer_io', 'cio_app'],
      proof: hasDigit,
      grants: 'send messages and read the people of the workspace',
    },
    {
      id: 'customer-io-track-key',
      title: 'Customer.io Track API key',
      severity: 7.5,
      format: [base36(20)],
      near: ['customer_io', 'cio_track'],
      proof: hasDigit,
      grants: 'write people and events of the workspace',
    },
  ],
})
