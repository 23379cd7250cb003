import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.spacelift.io/integrations/api
export default defineProvider('Spacelift', {
  docs: 'https://docs.spacelift.io/integrations/api',
  revoke: 'Delete it under Organization settings, API keys (https://docs.spacelift.io/integrations/api).',
  tokens: [
    {
      id: 'spacelift-api-key-secret',
      title: 'Spacelift API key secret',
      severity: 9.0,
      format: [hex(64)],
      near: ['spacelift'],
      grants: "run stacks within the key's role",
    },
  ],
})
