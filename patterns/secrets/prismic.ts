import { dotted, jwt } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Prismic', {
  docs: 'https://prismic.io/docs/technical-reference/access-tokens',
  revoke: 'Delete it under Settings, API and security of the repository.',
  tokens: [
    {
      id: 'prismic-access-token',
      title: 'Prismic access token',
      severity: 6.0,
      formats: [['MC5', dotted(40, 160)], jwt],
      near: ['prismic'],
      grants: 'read, or with a write token change, the content',
    },
  ],
})
