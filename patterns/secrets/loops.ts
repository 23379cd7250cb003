import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Loops', {
  docs: 'https://loops.so/docs/api-reference/intro',
  revoke: 'Delete it under Settings, API (https://app.loops.so/settings?page=api).',
  tokens: [
    {
      id: 'loops-api-key',
      title: 'Loops API key',
      severity: 8.0,
      format: [hex(32)],
      near: ['loops_api', 'loops_key', 'loops_so'],
      grants: 'send mail and read the contacts',
    },
  ],
})
