import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Privacy', {
  docs: 'https://developers.privacy.com/docs',
  revoke: 'Regenerate it in the settings of the account (https://developers.privacy.com/).',
  tokens: [
    {
      id: 'privacy-com-api-key',
      title: 'Privacy API key',
      severity: 9.0,
      format: uuid,
      near: ['privacy_api', 'privacy_com', 'privacy_key'],
      grants: 'read and create the cards of its owner',
    },
  ],
})
