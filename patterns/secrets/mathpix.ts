import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mathpix', {
  docs: 'https://docs.mathpix.com/guides/authentication',
  revoke: 'Delete it under API keys (https://console.mathpix.com/).',
  tokens: [
    {
      id: 'mathpix-app-key',
      title: 'Mathpix app key',
      severity: 6.5,
      format: [hex(64)],
      near: ['mathpix'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
