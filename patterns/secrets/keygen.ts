import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Keygen', {
  docs: 'https://keygen.sh/docs/api/authentication/',
  revoke: 'Delete it under the dashboard (https://app.keygen.sh/).',
  tokens: [
    {
      id: 'keygen-token',
      title: 'Keygen API token',
      severity: 8.3,
      formats: [
        [oneOf('admin-', 'prod-', 'env-', 'envi-', 'user-'), hex(64), 'v3'],
        [oneOf('admin-', 'prod-', 'env-', 'envi-', 'user-'), hex(66), 'v3'],
        ['activ-', hex(32), 'v3'],
      ],
      grants: 'issue and change licenses',
    },
  ],
})
