import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Blaxel', {
  docs: 'https://docs.blaxel.ai/Security/Access-tokens',
  revoke: 'Delete it under Profile, API keys (https://app.blaxel.ai/).',
  tokens: [
    {
      id: 'blaxel-api-key',
      title: 'Blaxel API key',
      severity: 8.0,
      format: ['bl_', base36(32)],
      near: ['blaxel', 'bl_api_key'],
      grants: 'run agents and sandboxes of the workspace',
    },
  ],
})
