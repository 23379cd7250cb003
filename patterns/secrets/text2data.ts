import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Text2Data', {
  docs: 'https://text2data.com/Integration',
  revoke: 'Regenerate it in the settings of the account (https://text2data.com/).',
  tokens: [
    {
      id: 'text2data-api-key',
      title: 'Text2Data API key',
      severity: 4.8,
      format: uuid,
      near: ['text2data'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
