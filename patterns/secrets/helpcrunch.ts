import { base64 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HelpCrunch', {
  docs: 'https://docs.helpcrunch.com/en/rest-api-v1/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      severity: 7.5,
      formats: [[base64(300, 360)], [base64(300, 360), '=']],
      near: ['helpcrunch', 'help_crunch'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
