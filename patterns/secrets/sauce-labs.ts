import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.saucelabs.com/dev/api/
export default defineProvider('Sauce Labs', {
  docs: 'https://docs.saucelabs.com/dev/api/',
  revoke: 'Regenerate the access key under User settings (https://app.saucelabs.com/user-settings).',
  tokens: [
    {
      id: 'sauce-labs-access-key',
      title: 'Sauce Labs access key',
      severity: 7.0,
      format: [...uuid],
      near: ['sauce_access_key', 'sauce_key', 'saucelabs', 'sauce_labs', 'sauce_api', 'sauceaccesskey'],
      grants: "run and read test sessions at the account's cost",
    },
  ],
})
