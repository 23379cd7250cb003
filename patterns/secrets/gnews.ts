import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GNews', {
  docs: 'https://docs.gnews.io/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'gnews-api-key',
      title: 'GNews API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['gnews_', 'gnews.io', 'gnewsapi'],
      grants: "use its owner's quota",
    },
  ],
})
