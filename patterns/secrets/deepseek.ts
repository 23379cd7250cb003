import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DeepSeek', {
  docs: 'https://api-docs.deepseek.com/',
  revoke: 'Delete it under API keys (https://platform.deepseek.com/api_keys).',
  tokens: [
    {
      id: 'deepseek-api-key-bare',
      title: 'API key of a model provider (DeepSeek and others: `sk-` and 32 hexadecimal digits)',
      severity: 8.5,
      format: ['sk-', hex(32)],
      confidence: 'medium',
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      severity: 8.5,
      format: ['sk-', base36(32)],
      near: ['deep_seek'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
