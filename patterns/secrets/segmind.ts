import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Segmind', {
  docs: 'https://docs.segmind.com/api-reference',
  revoke: 'Delete it under API keys (https://cloud.segmind.com/console/api-keys).',
  tokens: [
    {
      id: 'segmind-api-key',
      title: 'Segmind API key',
      severity: 7.0,
      format: ['SG_', hex(16)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
