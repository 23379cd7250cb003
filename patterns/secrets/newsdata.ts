import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NewsData.io', {
  docs: 'https://newsdata.io/documentation',
  revoke: 'Regenerate it in the settings of the account (https://newsdata.io/).',
  tokens: [
    {
      id: 'newsdata-api-key',
      title: 'NewsData.io API key',
      severity: 4.5,
      formats: [
        ['pub_', hex(32)],
        ['pub_', base62(24, 44)],
      ],
      near: ['newsdata', 'news_data'],
      grants: "use its owner's quota",
    },
  ],
})
