import { base62, hex, run } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.gitea.com/development/api-usage
export default defineProvider('Gitea', {
  docs: 'https://docs.gitea.com/development/api-usage',
  revoke: 'Delete it under Settings, Applications (https://docs.gitea.com/development/api-usage).',
  tokens: [
    {
      id: 'gitea-access-token',
      title: 'Gitea or Forgejo access token',
      severity: 8.8,
      format: [hex(40)],
      near: [
        'gitea_token',
        'gitea_access',
        'gitea_api',
        'gitea_key',
        'gitea_pat',
        'forgejo_token',
        'forgejo_api',
        'codeberg_token',
        'codeberg_api',
        'gogs_token',
        'gogs_api',
      ],
      grants: 'read and write the repositories of its owner',
    },
    {
      id: 'gitea-oauth-client-secret',
      title: 'Gitea OAuth client secret',
      severity: 7.5,
      format: ['gto_', run('abcdefghijklmnopqrstuvwxyz234567', 52)],
      grants: "act as the application towards the server's accounts",
      docs: 'https://docs.gitea.com/development/oauth2-provider',
    },
    {
      id: 'gitea-runner-registration-token',
      title: 'Gitea runner registration token',
      severity: 8.0,
      format: [base62(40)],
      near: ['gitea_runner_registration_token', 'forgejo_runner', 'gitea_runner'],
      proof: notHex,
      grants: "register runners that receive the jobs' secrets",
      docs: 'https://docs.gitea.com/usage/actions/act-runner',
    },
  ],
})
