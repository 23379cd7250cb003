import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Abstract API', {
  docs: 'https://docs.abstractapi.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.abstractapi.com/).',
  tokens: [
    {
      id: 'abstract-api-api-key',
      title: 'Abstract API API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['abstractapi', 'abstract_api'],
      grants: "use its owner's quota",
    },
  ],
})
