import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Literal AI', {
  docs: 'https://docs.literalai.com/',
  revoke: 'Delete it under Settings of the project (https://cloud.getliteral.ai/).',
  tokens: [
    {
      id: 'literal-ai-api-key',
      title: 'Literal AI API key',
      severity: 7.5,
      format: ['lsk_', base64url(32, 80)],
      proof: hasDigit,
      grants: 'read and write the logs of the project',
    },
  ],
})
