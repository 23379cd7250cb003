import { base64, oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Devin', {
  docs: 'https://docs.devin.ai/api-reference/overview',
  revoke: 'Delete it under Settings, API keys (https://app.devin.ai/settings/api-keys).',
  tokens: [
    {
      id: 'devin-api-key',
      title: 'Devin API key',
      severity: 9.0,
      formats: [
        ['apk_user_', base64(80, 240), oneOf('==', '=', '')],
        ['apk_', base64(80, 240), oneOf('==', '=', '')],
        ['cog_', run('abcdefghijklmnopqrstuvwxyz234567', 52)],
      ],
      grants: 'run sessions, which reach the repositories of the organization',
    },
  ],
})
