import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Galileo', {
  docs: 'https://v2docs.galileo.ai/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'galileo-api-key',
      title: 'Galileo API key',
      severity: 7.0,
      format: [base64url(43)],
      near: ['galileo_api', 'galileo_key', 'rungalileo'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
