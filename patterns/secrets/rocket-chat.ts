import { base62, base64url, hex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rocket.Chat', {
  docs: 'https://developer.rocket.chat/apidocs/generate-personal-access-token',
  revoke: 'Remove it under Account, Personal access tokens of the server.',
  tokens: [
    {
      id: 'rocket-chat-access-token',
      title: 'Rocket.Chat personal access token',
      severity: 8.5,
      format: [base64url(43)],
      near: ['rocket_chat'],
      proof: notHex,
      grants: 'act as its owner on the server',
    },
    {
      id: 'rocket-chat-webhook',
      title: 'Rocket.Chat incoming webhook',
      severity: 6.5,
      formats: [
        ['hooks/', base62(17), '/', base62(48, 64)],
        ['hooks/', hex(24), '/', base62(48, 64)],
      ],
      near: ['rocket_chat'],
      grants: 'post into the channel',
      docs: 'https://docs.rocket.chat/docs/integrations',
    },
  ],
})
