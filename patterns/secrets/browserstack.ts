import { base62, hex, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://www.browserstack.com/docs/automate/api-reference/selenium/introduction#authentication
export default defineProvider('BrowserStack', {
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction#authentication',
  revoke: 'Reset the access key under Account, My profile (https://www.browserstack.com/accounts/profile).',
  tokens: [
    {
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      severity: 7.0,
      format: [base62(20)],
      near: ['browserstack', 'browser_stack', 'bs_access_key', 'bstack'],
      proof: hasDigit,
      grants: "run and read test sessions at the account's cost",
    },
    {
      id: 'browserstack-percy-token',
      title: 'Percy project token',
      severity: 5.5,
      formats: [[oneOf('web_', 'auto_', 'app_', 'ss_'), hex(64)], [hex(64)]],
      near: ['percy'],
      grants: 'upload snapshots to the project',
      docs: 'https://www.browserstack.com/docs/percy/get-started/percy-in-ci',
    },
  ],
})
