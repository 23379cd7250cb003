import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Directus', {
  docs: 'https://directus.io/docs/api/authentication',
  revoke: "Regenerate it on the user's page (https://directus.io/docs/api/authentication).",
  tokens: [
    {
      id: 'directus-static-token',
      title: 'Directus static token',
      severity: 8.0,
      format: [base64url(32)],
      near: ['directus'],
      proof: hasDigit,
      grants: 'read and change what the user can',
    },
  ],
})
