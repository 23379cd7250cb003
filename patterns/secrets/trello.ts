import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Trello', {
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  revoke:
    'Revoke it under Settings, Applications (https://trello.com/my/account), or regenerate the secret (https://trello.com/power-ups/admin).',
  tokens: [
    {
      id: 'trello-legacy-token',
      title: 'Trello token or API secret (legacy)',
      severity: 8.0,
      format: [hex(64)],
      near: ['trello'],
      grants: 'read and write the boards of its owner, with an API key',
    },
    {
      id: 'trello-api-key',
      title: 'Trello API key',
      severity: 5.0,
      format: [hex(32)],
      near: ['trello'],
      grants: 'act as the user, with a token',
    },
  ],
})
