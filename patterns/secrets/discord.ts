import { createHash } from 'node:crypto'
import { base64url, digits, oneOf } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// https://discord.com/developers/docs/reference#authentication
/** Four characters of base64 for each three digits that an id can begin with. */
const ID_BEGINNINGS = Array.from({ length: 900 }, (_, i) => Buffer.from(`${i + 100}`).toString('base64url'))

/** The first part is the bot's id, a number of 17 to 20 digits, in base64. */
const botId: Proof = {
  name: 'embedded id',
  check: (token) =>
    /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString()) || undefined,
  complete: (token) => {
    const id = createHash('sha256').update(token).digest().readBigUInt64BE().toString().slice(0, 17)
    return Buffer.from(`1${id}`).toString('base64url') + token.slice(token.indexOf('.'))
  },
}

export default defineProvider('Discord', {
  docs: 'https://discord.com/developers/docs/reference#authentication',
  revoke: 'Reset it under Bot of the application (https://discord.com/developers/applications).',
  tokens: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      severity: 9.0,
      format: [oneOf(...ID_BEGINNINGS), base64url(19, 24), '.', base64url(6), '.', base64url(27, 38)],
      proof: botId,
      grants: 'act as the bot in every server where it is',
    },
    {
      id: 'discord-mfa-token',
      title: 'Discord user token',
      severity: 9.0,
      format: ['mfa.', base64url(84)],
      grants: 'act as the user',
      revoke: 'Change the password; that ends all sessions (https://discord.com/settings/account).',
    },
    {
      id: 'discord-client-secret',
      title: 'Discord client secret',
      severity: 8.0,
      format: [base64url(32)],
      near: ['discord_secret', 'discord_client', 'discord_oauth'],
      proof: notHex,
      grants: 'obtain tokens as the application',
      docs: 'https://discord.com/developers/docs/topics/oauth2',
      revoke: 'Reset it under OAuth2 of the application (https://discord.com/developers/applications).',
    },
    {
      id: 'discord-webhook',
      title: 'Discord webhook',
      severity: 7.0,
      format: [
        oneOf('discord.com/api/', 'discordapp.com/api/'),
        oneOf('v10/', 'v9/', 'v8/', 'v7/', 'v6/', ''),
        'webhooks/',
        digits(17, 20),
        '/',
        base64url(60, 72),
      ],
      grants: 'post into the channel',
      docs: 'https://discord.com/developers/docs/resources/webhook',
      revoke: 'Delete it under Integrations of the channel, or with `DELETE` to its own URL.',
    },
  ],
})
