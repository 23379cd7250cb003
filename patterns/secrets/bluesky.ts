import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bluesky', {
  docs: 'https://bsky.app/settings/app-passwords',
  revoke:
    'Delete it under Settings, Privacy and security, App passwords (https://bsky.app/settings/app-passwords).',
  tokens: [
    {
      id: 'bluesky-app-password',
      title: 'Bluesky app password',
      severity: 7.5,
      format: [base36(4), '-', base36(4), '-', base36(4), '-', base36(4)],
      near: ['bluesky', 'bsky', 'atproto'],
      grants: 'post and read as its owner',
    },
  ],
})
