import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shortcut', {
  docs: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  revoke: 'Delete it under Settings, API tokens (https://app.shortcut.com/settings/account/api-tokens).',
  tokens: [
    {
      id: 'shortcut-api-token',
      title: 'Shortcut API token',
      severity: 8.0,
      format: uuid,
      near: ['shortcut_api', 'shortcut_token', 'clubhouse'],
      grants: 'act as its owner',
    },
  ],
})
