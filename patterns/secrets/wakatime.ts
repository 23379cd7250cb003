import { base36, base62, oneOf, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WakaTime', {
  docs: 'https://wakatime.com/developers#authentication',
  revoke: 'Refresh it under Account settings (https://wakatime.com/settings/account).',
  tokens: [
    {
      id: 'wakatime-api-key',
      title: 'WakaTime API key',
      severity: 5.5,
      formats: [
        ['waka_', ...uuid],
        ['waka_', base36(40)],
      ],
      grants: "read and write its owner's coding activity",
    },
    {
      id: 'wakatime-oauth-token',
      title: 'WakaTime OAuth token or secret',
      severity: 6.5,
      format: [oneOf('waka_tok_', 'waka_ref_', 'waka_sec_'), base62(40, 100)],
      grants: 'read the coding activity that the user shared',
    },
  ],
})
