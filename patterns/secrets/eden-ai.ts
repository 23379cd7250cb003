import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Eden AI', {
  docs: 'https://docs.edenai.co/',
  revoke: 'Regenerate it in the settings of the account (https://docs.edenai.co/).',
  tokens: [
    {
      id: 'eden-ai-api-key',
      title: 'Eden AI API key',
      severity: 8.0,
      format: jwt,
      near: ['edenai', 'eden_ai'],
      proof: jwtStructure,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
