import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Geckoboard', {
  docs: 'https://developer.geckoboard.com/',
  revoke: 'Regenerate it in the Account section.',
  tokens: [
    {
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      severity: 6.8,
      formats: [[hex(32)], [base62(32, 44)]],
      near: ['geckoboard'],
      grants: 'read and write the datasets of the account',
    },
  ],
})
