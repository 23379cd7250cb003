import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Endor Labs', {
  docs: 'https://docs.endorlabs.com/administration/api-keys/',
  revoke: 'Delete it under Manage, Access control, API keys (https://app.endorlabs.com/).',
  tokens: [
    {
      id: 'endor-labs-api-credential',
      title: 'Endor Labs API key or secret',
      severity: 7.5,
      format: ['endr+', base64url(16)],
      grants: 'read and change the findings of the namespace, key and secret together',
    },
  ],
})
