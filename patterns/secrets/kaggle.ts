import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kaggle', {
  docs: 'https://www.kaggle.com/docs/api',
  revoke: 'Expire it under Settings, API (https://www.kaggle.com/settings).',
  tokens: [
    {
      id: 'kaggle-api-token',
      title: 'Kaggle API token',
      severity: 7.3,
      format: ['KGAT_', hex(32)],
      grants: 'act as its owner',
    },
    {
      id: 'kaggle-api-key',
      title: 'Kaggle API key',
      severity: 7.3,
      format: [hex(32)],
      near: ['kaggle'],
      grants: 'act as its owner',
    },
  ],
})
