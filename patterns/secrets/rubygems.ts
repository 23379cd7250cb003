import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://guides.rubygems.org/api-key-scopes/
export default defineProvider('RubyGems', {
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  revoke: 'Delete it under Edit settings, API keys (https://rubygems.org/profile/api_keys).',
  tokens: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      severity: 9.5,
      format: ['rubygems_', hex(48)],
      grants: "publish new versions of its owner's gems",
    },
  ],
})
