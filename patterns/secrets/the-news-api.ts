import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TheNewsApi', {
  docs: 'https://www.thenewsapi.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://www.thenewsapi.com/).',
  tokens: [
    {
      id: 'the-news-api-api-token',
      title: 'TheNewsApi token',
      severity: 4.5,
      format: [base62(40)],
      near: ['thenewsapi', 'the_news_api'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
