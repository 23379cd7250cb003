import { base32 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dyspatch', {
  docs: 'https://docs.dyspatch.io/administration/creating_api_keys',
  revoke:
    'Delete it under Developer tools, API keys (https://docs.dyspatch.io/administration/creating_api_keys).',
  tokens: [
    {
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      severity: 6.8,
      format: [base32(52)],
      near: ['dyspatch'],
      grants: 'read and change the data of its owner',
    },
  ],
})
