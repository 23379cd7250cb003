import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shutterstock', {
  docs: 'https://www.shutterstock.com/developers/documentation/authentication',
  revoke: 'Replace the application (https://www.shutterstock.com/account/developers/apps).',
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
