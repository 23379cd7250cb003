import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Composio', {
  docs: 'https://docs.composio.dev/reference/authenticating-to-composio',
  revoke: 'Delete it under Settings, Project settings, API keys (https://platform.composio.dev/).',
  tokens: [
    {
      id: 'composio-api-key',
      title: 'Composio project API key',
      severity: 8.5,
      format: ['ak_', base64url(16, 40)],
      near: ['composio', 'x-api-key'],
      proof: hasDigit,
      grants: 'act on the connected accounts of the project',
    },
    {
      id: 'composio-user-key',
      title: 'Composio user API key',
      severity: 8.8,
      format: ['uak_', base64url(16, 40)],
      near: ['composio', 'x-user-api-key'],
      proof: hasDigit,
      grants: 'change the projects of its owner',
    },
  ],
})
