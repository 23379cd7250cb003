import { base62, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Voiceflow', {
  docs: 'https://docs.voiceflow.com/api-reference/authentication',
  revoke: 'Delete it under Settings, API keys of the project (https://creator.voiceflow.com/).',
  tokens: [
    {
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      severity: 7.8,
      format: [oneOf('VF.DM.', 'VF.WS.', 'VF.'), hex(24), '.', base62(14, 20)],
      grants: 'run and change the agents of the project',
    },
  ],
})
