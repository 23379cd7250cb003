import { base62, digits, run } from '../format.ts'
import { hasDigit, markedBy } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('X (Twitter)', {
  docs: 'https://docs.x.com/resources/fundamentals/authentication/overview',
  revoke: 'Regenerate it under Keys and tokens of the app (https://developer.x.com/en/portal/dashboard).',
  tokens: [
    {
      id: 'twitter-bearer-token',
      title: 'X (Twitter) app bearer token',
      severity: 8.0,
      format: ['AAAAAAAAAAAAAAAAAAAAA', run(base62(1).alphabet + '%', 60, 140)],
      proof: markedBy('%3D'),
      confidence: 'medium',
      grants: 'read posts at the rate limit of the app',
    },
    {
      id: 'twitter-consumer-secret',
      title: 'X (Twitter) API key secret',
      severity: 8.5,
      pair: ['twitter-consumer-key'],
      format: [base62(50)],
      near: ['twitter', 'consumer_secret', 'api_secret', 'x_api'],
      proof: hasDigit,
      grants: 'act as the app',
    },
    {
      id: 'twitter-consumer-key',
      title: 'X (Twitter) API key',
      severity: 6.0,
      format: [base62(25)],
      near: ['twitter', 'consumer_key', 'x_api'],
      proof: hasDigit,
      grants: 'act as the app, with its secret',
    },
    {
      id: 'twitter-access-token',
      title: 'X (Twitter) access token',
      severity: 8.0,
      format: [digits(6, 20), '-', base62(20, 40)],
      near: ['twitter', 'access_token', 'x_access', 'oauth_token'],
      grants: 'act as the user, with the three other keys',
    },
    {
      id: 'twitter-access-token-secret',
      title: 'X (Twitter) access token secret',
      severity: 8.5,
      format: [base62(45)],
      near: ['twitter', 'access_token_secret', 'access_secret', 'oauth_token_secret', 'x_access'],
      proof: hasDigit,
      grants: 'act as the user, with the three other keys',
    },
  ],
})
