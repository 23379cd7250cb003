import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Affinity', {
  docs: 'https://developer.affinity.co/pages/external-api-v2/authentication',
  revoke:
    'Revoke it under Settings, Manage apps (https://support.affinity.co/s/article/How-to-create-and-manage-API-keys).',
  tokens: [
    {
      id: 'affinity-api-key',
      title: 'Affinity API key',
      severity: 8.3,
      format: [base64url(43)],
      near: ['affinity_api', 'affinity_key', 'affinity_crm', 'affinity_token'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
