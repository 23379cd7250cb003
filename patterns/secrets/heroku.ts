import { base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The prefix HRKU- since 2024: https://devcenter.heroku.com/articles/oauth#prefixed-oauth-tokens
export default defineProvider('Heroku', {
  docs: 'https://devcenter.heroku.com/articles/oauth#prefixed-oauth-tokens',
  revoke:
    'Run `heroku authorizations:revoke`, or regenerate the key under Account settings (https://dashboard.heroku.com/account).',
  tokens: [
    {
      id: 'heroku-oauth-token',
      title: 'Heroku OAuth token',
      severity: 9.2,
      formats: [
        ['HRKU-AA', base64url(58)],
        ['HRKU-', ...uuid],
      ],
      grants: "deploy to and read the configuration of the account's apps",
    },
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      severity: 9.2,
      format: [...uuid],
      near: ['heroku_api_key', 'heroku_key', 'heroku_token', 'heroku_auth', 'herokuapikey'],
      grants: "deploy to and read the configuration of the account's apps",
    },
  ],
})
