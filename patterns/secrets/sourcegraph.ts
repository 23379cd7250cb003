import { anyHex, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token
export default defineProvider('Sourcegraph', {
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  revoke: 'Delete it under User settings, Access tokens (https://sourcegraph.com/user/settings/tokens).',
  tokens: [
    {
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      severity: 8.8,
      formats: [
        ['sgp_', anyHex(40)],
        ['sgp_', anyHex(16), '_', anyHex(40)],
        ['sgp_local_', anyHex(40)],
      ],
      grants: 'read the code that its owner can',
    },
    {
      id: 'sourcegraph-license-access-token',
      title: 'Sourcegraph license access token',
      severity: 7.0,
      format: [oneOf('slk_', 'sgd_'), hex(64)],
      grants: "use the instance's licence towards Sourcegraph's services",
    },
  ],
})
