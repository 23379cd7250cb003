import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DeepInfra', {
  docs: 'https://deepinfra.com/docs/getting-started',
  revoke: 'Delete it under API keys (https://deepinfra.com/dash/api_keys).',
  tokens: [
    {
      id: 'deepinfra-api-key',
      title: 'DeepInfra API key',
      severity: 8.0,
      format: [base62(32)],
      near: ['deep_infra'],
      proof: notHex,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
