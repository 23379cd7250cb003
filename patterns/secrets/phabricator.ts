import { oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://secure.phabricator.com/book/phabricator/article/using_conduit/
export default defineProvider('Phabricator', {
  docs: 'https://we.phorge.it/conduit/',
  revoke: 'Terminate it under Settings, Conduit API tokens (https://we.phorge.it/settings/).',
  tokens: [
    {
      id: 'phabricator-conduit-token',
      title: 'Phabricator or Phorge Conduit token',
      severity: 8.0,
      format: [oneOf('api-', 'cli-'), run('abcdefghijklmnopqrstuvwxyz234567', 28)],
      confidence: 'medium',
    },
  ],
})
