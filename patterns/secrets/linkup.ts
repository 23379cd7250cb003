import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Linkup', {
  docs: 'https://docs.linkup.so/pages/documentation/platform/authentication',
  revoke: 'Delete it under API keys (https://app.linkup.so/).',
  tokens: [
    {
      id: 'linkup-api-key',
      title: 'Linkup API key',
      severity: 6.3,
      format: uuid,
      near: ['linkup'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
