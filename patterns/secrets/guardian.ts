import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('The Guardian', {
  docs: 'https://open-platform.theguardian.com/documentation/',
  revoke: 'Register a new one (https://open-platform.theguardian.com/access/).',
  tokens: [
    {
      id: 'guardian-api-key',
      title: 'The Guardian API key',
      severity: 3.5,
      format: uuid,
      near: ['guardian_api', 'theguardian', 'guardian_key'],
      grants: 'read articles at the rate limit of its owner',
    },
  ],
})
