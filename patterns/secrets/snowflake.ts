import { base64, base64url, digits, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.snowflake.com/en/user-guide/programmatic-access-tokens
export default defineProvider('Snowflake', {
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  revoke:
    'Run `ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN` (https://docs.snowflake.com/en/user-guide/programmatic-access-tokens).',
  tokens: [
    {
      id: 'snowflake-token',
      title: 'Snowflake session, OAuth or SCIM token',
      severity: 8.8,
      format: ['ver:', digits(1, 2), '-hint:', digits(1, 20), '-', base64(60, 1000), oneOf('==', '=', '')],
      grants: 'act as the user or integration in the account',
      docs: 'https://docs.snowflake.com/en/user-guide/scim-okta',
    },
    {
      id: 'snowflake-programmatic-access-token',
      title: 'Snowflake programmatic access token',
      severity: 9.2,
      format: ['eyJ', base64url(20, 200), '.', base64url(60, 800), '.', base64url(80, 700)],
      near: ['snowflake', 'snowsql', 'snowpark'],
      grants: 'read and change the data that its role can',
    },
  ],
})
