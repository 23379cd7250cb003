import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Inception', {
  docs: 'https://docs.inceptionlabs.ai/',
  revoke: 'Delete it under API keys (https://platform.inceptionlabs.ai/dashboard/api-keys).',
  tokens: [
    {
      id: 'inception-api-key',
      title: 'Inception API key',
      severity: 8.0,
      format: ['sk_', hex(32)],
      near: ['inception_api', 'inception_key', 'inceptionlabs', 'inception_labs', 'mercury_coder'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
