import { base64url, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Apollo GraphOS', {
  docs: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  revoke: "Delete it under the graph's Settings (https://studio.apollographql.com/).",
  tokens: [
    {
      id: 'apollo-graph-api-key',
      title: 'Apollo graph API key',
      severity: 7.5,
      format: [
        'service:',
        run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 1, 64),
        ':',
        base64url(22),
      ],
      grants: 'publish schemas of the graph',
    },
    {
      id: 'apollo-user-api-key',
      title: 'Apollo user API key',
      severity: 8.0,
      format: [
        'user:gh.',
        run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 1, 64),
        ':',
        base64url(22),
      ],
      grants: 'publish schemas as its owner',
    },
  ],
})
