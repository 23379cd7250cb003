import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Retool', {
  docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  revoke: 'Delete it under Settings, API (https://login.retool.com/).',
  tokens: [
    {
      id: 'retool-api-token',
      title: 'Retool API access token',
      severity: 8.8,
      format: ['retool_', base36(20, 50)],
      proof: hasDigit,
      grants: 'read and change what its scopes reach',
    },
  ],
})
