import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mathpix', {
  docs: 'https://docs.mathpix.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.mathpix.com/).',
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
