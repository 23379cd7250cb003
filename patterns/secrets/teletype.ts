import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Teletype', {
  docs: 'https://teletype.app/help/api/',
  revoke: 'Regenerate it in the settings of the account (https://teletype.app/).',
  tokens: [
    {
      id: 'teletype-api-token',
      title: 'Teletype API token',
      severity: 7.0,
      format: [base64url(64)],
      near: ['teletype_api', 'teletype_token', 'teletype_app'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
