import { lower } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SiliconFlow', {
  docs: 'https://docs.siliconflow.com/en/userguide/quickstart',
  revoke: 'Delete it under API keys (https://cloud.siliconflow.com/account/ak).',
  tokens: [
    {
      id: 'siliconflow-api-key',
      title: 'SiliconFlow API key',
      severity: 8.5,
      format: ['sk-', lower(48)],
      near: ['silicon_flow'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
