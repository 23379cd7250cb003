import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CleverTap', {
  docs: 'https://developer.clevertap.com/docs/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developer.clevertap.com/).',
  tokens: [
    {
      id: 'clevertap-passcode',
      title: 'CleverTap passcode',
      severity: 8.0,
      format: [upperBase36(3), '-', upperBase36(3), '-', upperBase36(4)],
      near: ['clevertap', 'clever_tap'],
      grants: 'read and message the users of the application',
    },
  ],
})
