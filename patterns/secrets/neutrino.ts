import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Neutrino API', {
  docs: 'https://www.neutrinoapi.com/api/api-basics/',
  revoke: 'Regenerate it in the settings of the account (https://www.neutrinoapi.com/).',
  tokens: [
    {
      id: 'neutrino-api-key',
      title: 'Neutrino API API key',
      severity: 5.0,
      format: [base62(48)],
      near: ['neutrinoapi', 'neutrino_api'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
