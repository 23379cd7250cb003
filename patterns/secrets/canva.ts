import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Canva', {
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  revoke: 'Generate a new secret under Configuration of the integration (https://www.canva.com/developers/).',
  tokens: [
    {
      id: 'canva-client-secret',
      title: 'Canva client secret',
      severity: 8.0,
      format: ['cnvca', base64url(51)],
      grants: 'obtain tokens as the integration',
    },
  ],
})
