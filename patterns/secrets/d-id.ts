import { base64, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('D-ID', {
  docs: 'https://docs.d-id.com/reference/basic-authentication',
  revoke:
    'Regenerate it in the account settings of the studio (https://docs.d-id.com/reference/basic-authentication).',
  tokens: [
    {
      id: 'd-id-api-key',
      title: 'D-ID API key',
      severity: 6.8,
      format: [base64(24, 60), ':', base64url(21)],
      near: ['did_api', 'd_id_api', 'd-id'],
      grants: 'make videos at the cost of its owner',
    },
  ],
})
