import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Applitools', {
  docs: 'https://applitools.com/docs/topics/test-manager/pages/page-admin/tm-page-admin-api-keys.html',
  revoke:
    'Delete it in the admin panel under API keys (https://applitools.com/docs/topics/test-manager/pages/page-admin/tm-page-admin-api-keys.html).',
  tokens: [
    {
      id: 'applitools-api-key',
      title: 'Applitools API key',
      severity: 6.8,
      format: [base62(40, 60)],
      near: ['applitools'],
      proof: hasDigit,
      grants: 'run visual tests as its owner',
    },
  ],
})
