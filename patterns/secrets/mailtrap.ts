import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mailtrap', {
  docs: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs',
  revoke: 'Delete it under Settings, API tokens (https://mailtrap.io/api-tokens).',
  tokens: [
    {
      id: 'mailtrap-api-token',
      title: 'Mailtrap API token',
      severity: 7.5,
      format: [base36(32)],
      near: ['mailtrap'],
      proof: hasDigit,
      grants: 'send mail in the name of the domain',
    },
  ],
})
