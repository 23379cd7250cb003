import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Codemagic', {
  docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  revoke:
    'Revoke it under Account settings, API token (https://docs.codemagic.io/rest-api/codemagic-rest-api/).',
  tokens: [
    {
      id: 'codemagic-api-token',
      title: 'Codemagic API token',
      severity: 8.3,
      format: [base64url(43)],
      near: ['codemagic'],
      proof: hasDigit,
      grants: 'start builds and read what they made',
    },
  ],
})
