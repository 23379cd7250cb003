import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Reducto', {
  docs: 'https://docs.reducto.ai/',
  revoke: 'Regenerate it in the settings of the account (https://docs.reducto.ai/).',
  tokens: [
    {
      id: 'reducto-api-key',
      title: 'Reducto API key',
      severity: 7.0,
      formats: [[hex(96)], [hex(64)]],
      near: ['reducto'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
