import { base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Persona', {
  docs: 'https://docs.withpersona.com/api-keys',
  revoke: 'Roll it under API, API keys (https://app.withpersona.com/dashboard/api-keys).',
  tokens: [
    {
      id: 'persona-api-key',
      title: 'Persona API key',
      severity: 9.0,
      formats: [
        ['persona_production_', ...uuid],
        ['persona_production_', base64url(32)],
      ],
      grants: 'read the identity documents of the verified people',
    },
    {
      id: 'persona-sandbox-api-key',
      title: 'Persona API key (sandbox)',
      severity: 5.0,
      formats: [
        ['persona_sandbox_', ...uuid],
        ['persona_sandbox_', base64url(32)],
      ],
      grants: 'use the sandbox',
    },
  ],
})
