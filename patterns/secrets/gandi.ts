import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gandi', {
  docs: 'https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html',
  revoke: 'Delete it under Organization, Personal access tokens (https://admin.gandi.net/).',
  tokens: [
    {
      id: 'gandi-personal-access-token',
      title: 'Gandi personal access token',
      severity: 8.8,
      format: [hex(40)],
      near: ['gandi'],
      grants: 'change the domains and zones within its permissions',
    },
    {
      id: 'gandi-api-key',
      title: 'Gandi API key',
      severity: 8.8,
      format: [base62(24)],
      near: ['gandi'],
      proof: hasDigit,
      grants: 'change the domains and zones of the account',
    },
  ],
})
