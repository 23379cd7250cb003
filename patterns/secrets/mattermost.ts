import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mattermost', {
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  revoke: 'Delete it under Profile, Security, Personal access tokens of the server.',
  tokens: [
    {
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      severity: 8.5,
      format: [base36(26)],
      near: ['mattermost', 'mm_token'],
      proof: hasDigit,
      grants: 'act as its owner on the server',
    },
  ],
})
