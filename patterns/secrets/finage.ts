import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Finage', {
  docs: 'https://finage.co.uk/docs/api',
  revoke: 'Regenerate it in the settings of the account (https://finage.co.uk/).',
  tokens: [
    {
      id: 'finage-api-key',
      title: 'Finage API key',
      severity: 5.0,
      format: ['API_KEY', base62(32)],
      near: ['finage'],
      grants: "use its owner's quota",
    },
  ],
})
