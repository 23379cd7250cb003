import { base62, oneOf, uuid } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lark', {
  docs: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  revoke: 'Remove the bot from the group, or reset the secret (https://open.larksuite.com/app).',
  tokens: [
    {
      id: 'lark-webhook',
      title: 'Lark (Feishu) bot webhook',
      severity: 6.5,
      format: [oneOf('open.feishu.cn', 'open.larksuite.com'), '/open-apis/bot/v2/hook/', ...uuid],
      grants: 'post into the group',
    },
    {
      id: 'lark-app-secret',
      title: 'Lark (Feishu) app secret',
      severity: 8.0,
      format: [base62(32)],
      near: ['lark', 'feishu'],
      proof: notHex,
      grants: 'act as the app in the company',
    },
  ],
})
