import { base62, base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tableau', {
  docs: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
  revoke: 'Revoke it under My account settings, Personal access tokens (https://online.tableau.com/).',
  tokens: [
    {
      id: 'tableau-personal-access-token',
      title: 'Tableau personal access token',
      severity: 8.5,
      format: [base64(22), '==:', base62(32)],
      near: [
        'tableau',
        'pat_secret',
        'personal_access_token',
        'token_secret',
        'pat_token',
        'tsc.personalaccesstokenauth',
      ],
      grants: 'read and publish what its owner can',
    },
  ],
})
