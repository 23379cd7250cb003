import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hygraph', {
  docs: 'https://hygraph.com/docs/api-reference/basics/authorization',
  revoke: 'Delete it under Project settings, Permanent auth tokens (https://app.hygraph.com/).',
  tokens: [
    {
      id: 'hygraph-auth-token',
      title: 'Hygraph permanent auth token',
      severity: 8.0,
      format: ['eyJ', base64url(20, 200), '.', base64url(60, 800), '.', base64url(300, 700)],
      near: ['hygraph', 'graphcms'],
      grants: 'read, and with its permissions change, the content of the project',
    },
  ],
})
