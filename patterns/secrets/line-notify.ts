import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LINE Notify', {
  docs: 'https://notify-bot.line.me/doc/en/',
  revoke: 'Disconnect it on the page of the account.',
  tokens: [
    {
      id: 'line-notify-access-token',
      title: 'LINE Notify access token',
      severity: 6.0,
      format: [base62(43)],
      near: ['line_notify', 'linenotify', 'notify_token'],
      proof: hasDigit,
      grants: 'post to the chat',
    },
  ],
})
