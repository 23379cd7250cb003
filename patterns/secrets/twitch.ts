import { base36, base62, digits } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Twitch', {
  docs: 'https://dev.twitch.tv/docs/authentication/',
  revoke:
    'Revoke it with `POST https://id.twitch.tv/oauth2/revoke`, or make a new secret (https://dev.twitch.tv/console/apps).',
  tokens: [
    {
      id: 'twitch-token',
      title: 'Twitch access token or client secret',
      severity: 7.8,
      format: [base36(30)],
      near: ['twitch', 'tmi_token', 'tmi_oauth'],
      proof: hasDigit,
      grants: 'act as the user or the app',
    },
    {
      id: 'twitch-chat-token',
      title: 'Twitch chat OAuth token',
      severity: 7.8,
      format: ['oauth:', base36(30)],
      grants: 'write in the chat as the user',
    },
    {
      id: 'twitch-stream-key',
      title: 'Twitch stream key',
      severity: 7.5,
      format: ['live_', digits(6, 10), '_', base62(30)],
      grants: 'broadcast on the channel',
      revoke: 'Reset it under Settings, Stream (https://dashboard.twitch.tv/settings/stream).',
    },
  ],
})
