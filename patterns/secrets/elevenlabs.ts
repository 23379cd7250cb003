import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ElevenLabs', {
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  revoke: 'Delete it under Developers, API keys (https://elevenlabs.io/app/settings/api-keys).',
  tokens: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      severity: 8.5,
      format: ['sk_', hex(48)],
      grants: 'use the voices and the quota of its owner',
    },
    {
      id: 'elevenlabs-legacy-key',
      title: 'ElevenLabs API key (legacy)',
      severity: 8.5,
      format: [hex(32)],
      near: ['eleven_labs', 'eleven_api_key', 'xi_api_key'],
      grants: 'use the voices and the quota of its owner',
    },
  ],
})
