import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zep', {
  docs: 'https://help.getzep.com/v2/projects',
  revoke: 'Delete it under Project settings (https://app.getzep.com/).',
  tokens: [
    {
      id: 'zep-api-key',
      title: 'Zep API key',
      severity: 8.0,
      format: ['z_1dWlkIjoi', base64url(40, 120), '.', base64url(40, 100)],
      grants: "read and write the users' memory of the project",
    },
  ],
})
