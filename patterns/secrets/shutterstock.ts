import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shutterstock', {
  docs: 'https://api-reference.shutterstock.com/#authentication',
  revoke: 'Regenerate it in the settings of the account (https://api-reference.shutterstock.com/).',
  tokens: [
    {
      id: 'shutterstock-consumer-secret',
      title: 'Shutterstock consumer key or secret',
      severity: 6.8,
      formats: [[base62(16)], [base62(32)]],
      near: ['shutterstock'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
