import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Reddit', {
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  revoke: 'Delete the app, or its secret, under Preferences, Apps (https://www.reddit.com/prefs/apps).',
  tokens: [
    {
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      severity: 7.5,
      format: [base64url(27, 30)],
      near: ['reddit', 'praw'],
      proof: hasDigit,
      grants: 'act as the app, and as its owner when it is a script',
    },
  ],
})
