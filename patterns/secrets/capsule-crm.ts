import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Capsule CRM', {
  docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  revoke:
    'Delete it under My preferences, API authentication tokens (https://developer.capsulecrm.com/v2/overview/authentication).',
  tokens: [
    {
      id: 'capsule-crm-access-token',
      title: 'Capsule CRM access token',
      severity: 7.8,
      format: [base64url(64)],
      near: ['capsulecrm', 'capsule_crm'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
