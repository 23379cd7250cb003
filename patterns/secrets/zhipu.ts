import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zhipu AI', {
  docs: 'https://docs.z.ai/api-reference/introduction',
  revoke: 'Delete it under API keys (https://z.ai/manage-apikey/apikey-list).',
  tokens: [
    {
      id: 'zhipu-api-key',
      title: 'Zhipu AI (Z.ai) API key',
      severity: 8.5,
      format: [hex(32), '.', base62(16)],
      near: ['zhipu', 'bigmodel', 'chatglm', 'glm_api', 'zai_api', 'zai_token', 'zai_key'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
