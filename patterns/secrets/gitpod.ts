import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gitpod', {
  docs: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
  revoke: 'Delete it under User settings, Access tokens (https://gitpod.io/user/tokens).',
  tokens: [
    {
      id: 'gitpod-personal-access-token',
      title: 'Gitpod personal access token',
      severity: 8.0,
      format: ['gitpod_pat_', base64url(30, 80), '.', base64url(30, 80)],
      grants: 'start and enter the workspaces of its owner',
    },
  ],
})
