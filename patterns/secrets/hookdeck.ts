import { base36, base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hookdeck', {
  docs: 'https://hookdeck.com/docs/api#authentication',
  revoke: 'Regenerate it in the settings of the account (https://hookdeck.com/).',
  tokens: [
    {
      id: 'hookdeck-api-key',
      title: 'Hookdeck API key',
      severity: 7.8,
      formats: [[base36(48, 60)], [base62(48, 60)]],
      near: ['hookdeck'],
      proof: hasDigit,
      grants: 'read and change the webhooks of the project',
    },
  ],
})
