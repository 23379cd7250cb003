import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.contentful.com/developers/docs/references/authentication/
export default defineProvider('Contentful', {
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  revoke:
    'Revoke it under Account settings, CMA tokens (https://app.contentful.com/account/profile/cma_tokens).',
  tokens: [
    {
      id: 'contentful-personal-access-token',
      title: 'Contentful personal access token',
      severity: 8.8,
      format: ['CFPAT-', base64url(43)],
      grants: 'change the content that its owner can',
    },
    {
      id: 'contentful-delivery-token',
      title: 'Contentful delivery or preview token',
      severity: 5.5,
      format: [base64url(43)],
      near: ['contentful', 'ctf_access', 'ctf_cda', 'ctf_cpa', 'ctf_preview'],
      grants: 'read the published, or with a preview token the unpublished, content',
      revoke: 'Delete it under Settings, API keys (https://app.contentful.com/).',
    },
  ],
})
