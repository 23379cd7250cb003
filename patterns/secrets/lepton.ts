import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lepton AI', {
  docs: 'https://docs.nvidia.com/dgx-cloud/lepton/',
  revoke: 'Regenerate it in the settings of the account (https://docs.nvidia.com/).',
  tokens: [
    {
      id: 'lepton-api-key',
      title: 'Lepton AI API key',
      severity: 8.0,
      format: [base62(32)],
      near: ['lepton_api', 'lepton_ai', 'lepton_token'],
      proof: hasDigit,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
