import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ayrshare', {
  docs: 'https://www.ayrshare.com/docs/apis/overview',
  revoke: 'Regenerate it in the settings of the account (https://www.ayrshare.com/).',
  tokens: [
    {
      id: 'ayrshare-api-key',
      title: 'Ayrshare API key',
      severity: 8.0,
      format: [upperBase36(7), '-', upperBase36(7), '-', upperBase36(7), '-', upperBase36(7)],
      near: ['ayrshare'],
      grants: 'post to the social networks of its owner',
    },
  ],
})
