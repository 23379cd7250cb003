import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Visual Studio App Center', {
  docs: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
  revoke: 'Regenerate it in the settings of the account (https://learn.microsoft.com/).',
  tokens: [
    {
      id: 'app-center-api-token',
      title: 'App Center API token',
      severity: 8.3,
      format: [hex(40)],
      near: ['appcenter', 'app_center'],
      grants: 'read and distribute the apps of its owner',
    },
  ],
})
