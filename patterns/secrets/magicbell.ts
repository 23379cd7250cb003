import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MagicBell', {
  docs: 'https://www.magicbell.com/docs/api/rest/reference',
  revoke: 'Regenerate it in the settings of the dashboard.',
  tokens: [
    {
      id: 'magicbell-api-secret',
      title: 'MagicBell API key or secret',
      severity: 7.5,
      format: [base62(40)],
      near: ['magicbell', 'magic_bell'],
      proof: hasDigit,
      grants: 'notify the users of the project and read what they got',
    },
  ],
})
