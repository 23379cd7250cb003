import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NovelAI', {
  docs: 'https://docs.novelai.net/en/text/usersettings/account/',
  revoke: 'Delete it under Account settings (https://novelai.net/).',
  tokens: [
    {
      id: 'novelai-persistent-token',
      title: 'NovelAI persistent API token',
      severity: 6.8,
      format: ['pst-', base62(64)],
      grants: 'act as its owner',
    },
  ],
})
