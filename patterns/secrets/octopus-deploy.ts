import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
export default defineProvider('Octopus Deploy', {
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  revoke:
    'Revoke it under Profile, My API keys (https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key).',
  tokens: [
    {
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      severity: 9.0,
      format: ['API-', upperBase36(25, 32)],
      grants: 'deploy and read variables as its owner',
    },
  ],
})
