import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Aikido', {
  docs: 'https://apidocs.aikido.dev/reference/authorization',
  revoke: 'Delete it under Settings, Integrations, REST API (https://app.aikido.dev/).',
  tokens: [
    {
      id: 'aikido-client-secret',
      title: 'Aikido client secret',
      severity: 8.0,
      format: ['AIK_SECRET_', base62(32, 80)],
      grants: 'read the issues of the workspace',
    },
    {
      id: 'aikido-ci-token',
      title: 'Aikido CI token',
      severity: 6.8,
      format: ['AIK_CI_', base62(32, 80)],
      grants: 'start scans of the workspace',
    },
  ],
})
