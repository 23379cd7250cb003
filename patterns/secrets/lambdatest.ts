import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.testmuai.com/support/docs/using-environment-variables-for-authentication-credentials/
export default defineProvider('LambdaTest', {
  docs: 'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
  revoke: 'Regenerate the access key under Account settings (https://accounts.lambdatest.com/security).',
  tokens: [
    {
      id: 'lambdatest-access-key',
      title: 'LambdaTest access key',
      severity: 7.0,
      formats: [['LT_', base62(40, 60)], [base62(50)]],
      near: ['lambdatest', 'lt_access_key', 'lt_accesskey', 'lambda_test'],
      grants: "run and read test sessions at the account's cost",
    },
  ],
})
