import { base62, base64, base64url, hex, run, upperHex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
export default defineProvider('Atlassian', {
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  revoke:
    'Revoke it under Security, API tokens (https://id.atlassian.com/manage-profile/security/api-tokens).',
  tokens: [
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      severity: 9.2,
      format: ['ATATT3xFfGF0', base64url(60, 250), '=', upperHex(8)],
      grants: 'read and change Jira, Confluence and Bitbucket as its owner',
    },
    {
      id: 'atlassian-access-token',
      title: 'Atlassian organization or Bitbucket access token',
      severity: 9.2,
      format: ['ATCTT3xFfGN0', base64url(60, 250), '=', upperHex(8)],
      grants: 'read and write the repositories or administer the organization',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
    },
    {
      id: 'atlassian-api-token-old',
      title: 'Atlassian API token (before 2022)',
      severity: 9.0,
      format: [base62(24)],
      near: ['atlassian', 'jira', 'confluence', 'jira_api', 'jira_token', 'bamboo'],
      proof: hasDigit,
      grants: 'read and change Jira and Confluence as its owner',
    },
    {
      id: 'atlassian-data-center-token',
      title: 'Jira, Confluence or Bitbucket Data Center personal access token',
      severity: 8.8,
      // base64 of twelve digits, a colon and 20 bytes: https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
      formats: [[run('MNO', 1), run('DTjz', 1), base62(14), base64(28)]],
      near: ['atlassian', 'jira', 'confluence', 'bitbucket', 'stash'],
      grants: 'read and change the server as its owner',
      docs: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
      revoke:
        'Revoke it on the server under Profile, Personal access tokens (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html).',
    },
    {
      id: 'atlassian-trello-token',
      title: 'Trello token',
      severity: 8.5,
      format: ['ATTA', hex(64), upperHex(8)],
      grants: 'read and change the boards of its owner',
      docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      revoke: 'Revoke it under Account, Applications (https://trello.com/my/account).',
    },
  ],
})
