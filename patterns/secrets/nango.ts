import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nango', {
  docs: 'https://nango.dev/docs/reference/backend/http-api/authentication',
  revoke: 'Rotate it under Environment settings, API keys (https://app.nango.dev/).',
  tokens: [
    {
      id: 'nango-secret-key',
      title: 'Nango secret key',
      severity: 8.8,
      format: uuid,
      near: ['nango'],
      grants: 'act on the connected accounts of the environment',
    },
  ],
})
