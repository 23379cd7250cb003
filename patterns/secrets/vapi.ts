import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Vapi', {
  docs: 'https://docs.vapi.ai/api-reference/assistants/list',
  revoke: 'Delete it under API keys (https://dashboard.vapi.ai/).',
  tokens: [
    {
      id: 'vapi-private-key',
      title: 'Vapi private key',
      severity: 8.0,
      format: uuid,
      near: ['vapi'],
      grants: 'call at the cost of the organization',
    },
  ],
})
