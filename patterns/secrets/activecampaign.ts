import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ActiveCampaign', {
  docs: 'https://developers.activecampaign.com/reference/authentication',
  revoke: 'Reset it under Settings, Developer of the account.',
  tokens: [
    {
      id: 'activecampaign-api-key',
      title: 'ActiveCampaign API key',
      severity: 8.5,
      format: [base36(72)],
      near: ['active_campaign', 'api_token', 'api_key'],
      proof: hasDigit,
      grants: 'read and write the contacts and send campaigns',
    },
  ],
})
