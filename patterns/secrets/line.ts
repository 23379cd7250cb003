import { base36, base64, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LINE', {
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  revoke: "Revoke it in the channel's Messaging API settings (https://developers.line.biz/console/).",
  tokens: [
    {
      id: 'line-channel-token',
      title: 'LINE channel access token',
      severity: 8.5,
      format: [base64(150, 176), oneOf('==', '=', '')],
      near: ['line_channel', 'line_access_token', 'line_token', 'line_bot', 'channel_access_token'],
      grants: 'send messages as the bot',
    },
    {
      id: 'line-channel-secret',
      title: 'LINE channel secret',
      severity: 8.0,
      format: [base36(32)],
      near: ['line_channel_secret', 'line_secret', 'line_bot_secret', 'channel_secret'],
      proof: hasDigit,
      grants: 'forge events and issue channel access tokens',
    },
  ],
})
