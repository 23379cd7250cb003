import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Coda', {
  docs: 'https://coda.io/developers/apis/v1',
  revoke: 'Delete it under Account settings, API settings (https://coda.io/account).',
  tokens: [
    {
      id: 'coda-api-token',
      title: 'Coda API token',
      severity: 8.0,
      format: uuid,
      near: ['coda_api', 'coda_token', 'coda_io', 'coda_key'],
      grants: 'read and write the docs of its owner',
    },
  ],
})
