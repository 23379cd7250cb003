import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('imgix', {
  docs: 'https://docs.imgix.com/en-US/apis/management/overview',
  revoke: 'Delete it under API keys (https://dashboard.imgix.com/api-keys).',
  tokens: [
    {
      id: 'imgix-api-key',
      title: 'imgix API key',
      severity: 8.0,
      format: ['ak_', hex(64)],
      grants: 'change the sources and purge the assets of the account',
    },
  ],
})
