import { base62, base64, base64url, oneOf, upperHex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/
export default defineProvider('Bitbucket', {
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  revoke:
    'Revoke it under Personal settings, App passwords (https://bitbucket.org/account/settings/app-passwords/).',
  tokens: [
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      severity: 9.0,
      format: ['ATBB', base62(24), upperHex(8)],
      grants: 'read and write the repositories of its owner',
    },
    {
      id: 'bitbucket-data-center-token',
      title: 'Bitbucket Data Center HTTP access token',
      severity: 8.8,
      // Base64 of twelve or so digits, a colon and twenty bytes.
      format: ['BBDC-', base64(40, 46), oneOf('==', '=', '')],
      grants: 'read and write the repositories that its permissions reach',
      docs: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
      revoke: 'Revoke it under Manage account, HTTP access tokens of the server.',
    },
    {
      id: 'bitbucket-oauth-consumer-secret',
      title: 'Bitbucket OAuth consumer secret',
      severity: 8.0,
      formats: [[base62(32)], [base64url(64)]],
      near: [
        'bitbucket_secret',
        'bitbucket_client_secret',
        'bitbucket_oauth',
        'bitbucket_consumer_secret',
        'bitbucket_key',
        'bitbucket_token',
      ],
      proof: notHex,
      grants: 'act as the consumer towards Bitbucket',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
      revoke: 'Delete the consumer under Workspace settings, OAuth consumers (https://bitbucket.org/).',
    },
  ],
})
