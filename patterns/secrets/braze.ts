import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Braze', {
  docs: 'https://www.braze.com/docs/api/basics/#rest-api-key',
  revoke: 'Delete it under Settings, API keys of the dashboard.',
  tokens: [
    {
      id: 'braze-api-key',
      title: 'Braze REST API key',
      severity: 8.5,
      format: uuid,
      near: ['braze', 'appboy'],
      grants: 'send messages and read users within its permissions',
    },
  ],
})
