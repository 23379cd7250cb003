import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Modal', {
  docs: 'https://modal.com/docs/reference/modal.config',
  revoke: 'Delete it under Settings, API tokens (https://modal.com/settings/tokens).',
  tokens: [
    {
      id: 'modal-token-secret',
      title: 'Modal token secret',
      severity: 9.0,
      pair: ['modal-token-id'],
      format: ['as-', base62(22)],
      confidence: 'medium',
      grants: 'run code and read secrets in the workspace, with the token id',
    },
    {
      id: 'modal-token-id',
      title: 'Modal token id',
      severity: 5.0,
      format: ['ak-', base62(22)],
      confidence: 'medium',
      grants: 'run code and read secrets in the workspace, with the token secret',
    },
  ],
})
