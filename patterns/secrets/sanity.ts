import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sanity', {
  docs: 'https://www.sanity.io/docs/http-auth',
  revoke: 'Delete it under API, Tokens of the project (https://www.sanity.io/manage).',
  tokens: [
    {
      id: 'sanity-api-token',
      title: 'Sanity API token',
      severity: 8.0,
      format: ['sk', base62(78, 180)],
      near: ['sanity'],
      grants: 'read, or within its role write, the data set',
    },
  ],
})
