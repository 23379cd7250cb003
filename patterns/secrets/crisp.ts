import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Crisp', {
  docs: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  revoke: 'Delete it in the marketplace (https://marketplace.crisp.chat/).',
  tokens: [
    {
      id: 'crisp-api-key',
      title: 'Crisp API key',
      severity: 8.0,
      format: [hex(64)],
      near: ['crisp_key', 'crisp_token', 'crisp_api', 'crisp_tier', 'crisp_chat'],
      grants: 'read and write the conversations, with the token identifier',
    },
  ],
})
