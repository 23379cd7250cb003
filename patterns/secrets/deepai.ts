import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DeepAI', {
  docs: 'https://deepai.org/docs',
  revoke: 'Regenerate it in the settings of the account (https://deepai.org/).',
  tokens: [
    {
      id: 'deepai-api-key',
      title: 'DeepAI API key',
      severity: 5.5,
      format: uuid,
      near: ['deepai', 'deep_ai'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
