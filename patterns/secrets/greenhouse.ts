import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Greenhouse', {
  docs: 'https://developers.greenhouse.io/harvest.html#authentication',
  revoke: 'Revoke it under Configure, Dev center, API credentials (https://app.greenhouse.io/).',
  tokens: [
    {
      id: 'greenhouse-api-key',
      title: 'Greenhouse API key',
      severity: 8.5,
      formats: [
        [hex(32), '-', digits(1)],
        [hex(40), '-', digits(1)],
      ],
      near: ['greenhouse'],
      grants: 'read and change candidates within its permissions',
    },
  ],
})
