import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ntfy', {
  docs: 'https://docs.ntfy.sh/publish/#access-tokens',
  revoke: 'Delete it under Account, Access tokens (https://ntfy.sh/account), or with `ntfy token remove`.',
  tokens: [
    {
      id: 'ntfy-access-token',
      title: 'ntfy access token',
      severity: 6.0,
      format: ['tk_', base36(29)],
      grants: 'publish and subscribe as its owner',
    },
  ],
})
