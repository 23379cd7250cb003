import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://zitadel.com/docs/guides/integrate/service-users/personal-access-token
export default defineProvider('ZITADEL', {
  docs: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
  revoke:
    "Delete it on the service user's page (https://zitadel.com/docs/guides/integrate/service-users/personal-access-token).",
  tokens: [
    {
      id: 'zitadel-personal-access-token',
      title: 'ZITADEL personal access token',
      severity: 8.8,
      format: [base64url(71)],
      near: ['zitadel'],
      proof: hasDigit,
      grants: 'act as the service user',
    },
  ],
})
