import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Imagga', {
  docs: 'https://docs.imagga.com/#authentication',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'imagga-api-secret',
      title: 'Imagga API secret',
      severity: 5.5,
      format: [hex(32)],
      near: ['imagga'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
