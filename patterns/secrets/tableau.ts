import { base62, base64, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tableau', {
  docs: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
  revoke: 'Revoke it under My account settings, Personal access tokens (https://online.tableau.com/).',
  tokens: [
    {
      id: 'tableau-personal-access-token',
      title: 'Tableau personal access token',
      severity: 8.5,
      // Base64 of sixteen bytes, so that its last letter holds two bits.
      format: [base64(21), run('AQgw', 1), '==:', base62(32)],
      grants: 'read and publish what its owner can',
    },
  ],
})
