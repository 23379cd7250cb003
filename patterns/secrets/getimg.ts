import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('getimg.ai', {
  docs: 'https://docs.getimg.ai/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'getimg-api-key',
      title: 'getimg.ai API key',
      severity: 6.8,
      format: ['key-', base62(60, 140)],
      near: ['getimg'],
      grants: 'make images at the cost of its owner',
    },
  ],
})
