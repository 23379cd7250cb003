import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// 22 characters: https://docs.travis-ci.com/user/travis-ci-for-private/
export default defineProvider('Travis CI', {
  docs: 'https://developer.travis-ci.com/authentication',
  revoke: 'Regenerate it under Settings, API authentication (https://app.travis-ci.com/account/preferences).',
  tokens: [
    {
      id: 'travis-api-token',
      title: 'Travis CI API token',
      severity: 8.5,
      format: [base64url(22)],
      near: ['travis_token', 'travis_api', 'travis_access', 'travis_ci_token', 'travisci_token'],
      proof: hasDigit,
      grants: "run builds and change the settings of its owner's repositories",
    },
  ],
})
