import { base62, base64url, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Storyblok', {
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  revoke: 'Delete it under Settings, Access tokens of the space (https://app.storyblok.com/).',
  tokens: [
    {
      id: 'storyblok-management-token',
      title: 'Storyblok personal access token',
      severity: 8.5,
      format: [base62(22), 'tt-', digits(4, 8), '-', base64url(20)],
      grants: 'change the spaces of its owner',
    },
    {
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      severity: 5.0,
      format: [base62(22), 'tt'],
      near: ['storyblok'],
      grants: 'read the content of the space, drafts too with a preview token',
    },
  ],
})
