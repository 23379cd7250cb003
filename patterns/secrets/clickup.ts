import { digits, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ClickUp', {
  docs: 'https://developer.clickup.com/docs/authentication',
  revoke: 'Regenerate it under Settings, Apps (https://app.clickup.com/settings/apps).',
  tokens: [
    {
      id: 'clickup-api-token',
      title: 'ClickUp personal API token',
      severity: 8.5,
      format: ['pk_', digits(5, 12), '_', upperBase36(32)],
      grants: 'act as its owner',
    },
  ],
})
