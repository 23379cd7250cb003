import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Context7', {
  docs: 'https://context7.com/docs/howto/api-keys',
  revoke: 'Delete it on the dashboard (https://context7.com/dashboard).',
  tokens: [
    {
      id: 'context7-api-key',
      title: 'Context7 API key',
      severity: 5.0,
      format: ['ctx7sk-', ...uuid],
      grants: 'read documentation at the quota of its owner',
    },
  ],
})
