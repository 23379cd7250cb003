import { base64url } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Three base64url parts; the first two are JSON objects, so they begin with the encoding of `{"`: RFC 7519 section 3.
export default defineProvider('JSON Web Token', {
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  revoke:
    'End the session at its issuer, or replace the signing key where tokens cannot be ended one by one.',
  tokens: [
    {
      id: 'json-web-token',
      title: 'JSON Web Token',
      severity: 7.5,
      format: ['eyJ', base64url(10, 2000), '.', 'eyJ', base64url(10, 8000), '.', base64url(20, 1400)],
      proof: jwtStructure,
      confidence: 'medium',
      selfMade: true,
      grants: 'act as the person or service that it was issued to until it expires',
    },
  ],
})
