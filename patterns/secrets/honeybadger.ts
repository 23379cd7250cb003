import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Honeybadger', {
  docs: 'https://docs.honeybadger.io/api/getting-started/',
  revoke:
    'Rotate it under User settings, Authentication (https://app.honeybadger.io/users/edit#authentication).',
  tokens: [
    {
      id: 'honeybadger-personal-token',
      title: 'Honeybadger personal auth token',
      severity: 7.5,
      format: ['hbu_', base62(36)],
      grants: 'read the errors of its owner',
    },
    {
      id: 'honeybadger-project-key',
      title: 'Honeybadger project API key',
      severity: 4.5,
      format: ['hbp_', base62(36)],
      grants: 'write errors of the project',
    },
  ],
})
