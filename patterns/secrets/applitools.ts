import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Applitools', {
  docs: 'https://applitools.com/docs/topics/overview/obtain-api-key.html',
  revoke: 'Regenerate it in the settings of the account (https://applitools.com/).',
  tokens: [
    {
      id: 'applitools-api-key',
      title: 'Applitools API key',
      severity: 6.8,
      format: [base62(40, 60)],
      near: ['applitools'],
      proof: hasDigit,
      grants: 'run visual tests as its owner',
    },
  ],
})
