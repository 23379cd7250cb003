import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Strapi', {
  docs: 'https://docs.strapi.io/cms/features/api-tokens',
  revoke: 'Delete it under Settings, API tokens of the server.',
  tokens: [
    {
      id: 'strapi-api-token',
      title: 'Strapi API token',
      severity: 8.0,
      format: [hex(256)],
      near: ['strapi', 'token'],
      grants: 'read and write the content within its type',
    },
  ],
})
