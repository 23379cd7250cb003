import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lepton AI', {
  docs: 'https://docs.nvidia.com/dgx-cloud/lepton/features/workspace/token',
  revoke: 'Delete it under Settings, Tokens, of the workspace.',
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
