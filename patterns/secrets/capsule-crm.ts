import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Capsule CRM', {
  docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developer.capsulecrm.com/).',
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
