import { base64, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The cookie begins with a warning that ends with these characters.
export default defineProvider('Roblox', {
  docs: 'https://create.roblox.com/docs/cloud/auth/api-keys',
  revoke: 'End the session under Settings, Security (https://www.roblox.com/my/account).',
  tokens: [
    {
      id: 'roblox-session-cookie',
      title: 'Roblox session cookie',
      severity: 8.5,
      format: ['items.|_', base64url(100, 1400)],
      grants: 'act as the player',
    },
    {
      id: 'roblox-open-cloud-key',
      title: 'Roblox Open Cloud API key',
      severity: 8.3,
      formats: [
        [base64(40), 'ZXlKaGJHY2lPaUpTVXpJMU5pSXNJ', base64(60, 1400), oneOf('==', '=', '')],
        [base64(48), oneOf('==', '=', '')],
      ],
      near: ['roblox', 'rbx_api', 'rblx'],
      grants: 'change the experiences that it may',
      revoke: 'Delete it under API keys (https://create.roblox.com/dashboard/credentials).',
    },
  ],
})
