import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('screenshotlayer', {
  docs: 'https://docs.apilayer.com/screenshotlayer/docs/getting-started',
  revoke: 'Regenerate it in the settings of the account (https://screenshotlayer.com/).',
  tokens: [
    {
      id: 'screenshotlayer-access-key',
      title: 'screenshotlayer API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['screenshotlayer'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
