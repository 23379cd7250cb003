import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NewsCatcher', {
  docs: 'https://www.newscatcherapi.com/docs/news-api/api-reference/authentication',
  revoke: 'Ask the support of the provider to replace it (https://www.newscatcherapi.com/).',
  tokens: [
    {
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      severity: 5.0,
      format: [base64url(43)],
      near: ['newscatcher', 'news_catcher'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
