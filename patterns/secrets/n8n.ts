import { hex, jwt } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('n8n', {
  docs: 'https://docs.n8n.io/api/authentication/',
  revoke: 'Delete it under Settings, n8n API of the instance.',
  tokens: [
    {
      id: 'n8n-api-key',
      title: 'n8n API key',
      severity: 8.8,
      formats: [jwt, ['n8n_api_', hex(80)]],
      near: ['n8n_api', 'n8n_key'],
      grants: 'change workflows, which run code and hold credentials',
    },
  ],
})
