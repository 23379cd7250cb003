import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('People Data Labs', {
  docs: 'https://docs.peopledatalabs.com/docs/authentication',
  revoke: 'Roll it under Account, API keys (https://dashboard.peopledatalabs.com/api-keys).',
  tokens: [
    {
      id: 'people-data-labs-api-key',
      title: 'People Data Labs API key',
      severity: 7.3,
      formats: [[hex(64)], [base62(64)]],
      near: ['peopledatalabs', 'people_data_labs', 'pdl_api', 'pdl_key'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
