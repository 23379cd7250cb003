import { base64url, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Telegram', {
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  revoke: 'Revoke it with /revoke to @BotFather (https://t.me/BotFather).',
  tokens: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      severity: 8.8,
      formats: [
        [digits(8, 10), ':AA', base64url(33)],
        ['bot', digits(8, 10), ':AA', base64url(33)],
      ],
      grants: 'act as the bot and read what is sent to it',
    },
    {
      id: 'telegram-bot-token-by-name',
      title: 'Telegram bot token (an id of unusual length)',
      severity: 8.8,
      format: [digits(5, 16), ':A', base64url(34)],
      near: ['telegram', 'tg_bot', 'tg_token', 'bot_token'],
      grants: 'act as the bot and read what is sent to it',
    },
  ],
})
