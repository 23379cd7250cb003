import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MeaningCloud', {
  docs: 'https://learn.meaningcloud.com/developer',
  revoke: 'Regenerate it under Subscription (https://www.meaningcloud.com/developer/account/subscription).',
  tokens: [
    {
      id: 'meaningcloud-api-key',
      title: 'MeaningCloud API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['meaningcloud'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
