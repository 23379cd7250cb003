import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MotherDuck', {
  docs: 'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
  revoke: 'Revoke it under Settings, Access tokens (https://app.motherduck.com/settings/tokens).',
  tokens: [
    {
      id: 'motherduck-access-token',
      title: 'MotherDuck access token',
      severity: 8.8,
      format: ['eyJ', base64url(20, 200), '.', base64url(60, 800), '.', base64url(43)],
      near: ['motherduck'],
      grants: 'read and write the databases of its owner',
    },
  ],
})
