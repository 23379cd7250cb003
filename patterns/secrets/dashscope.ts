import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Alibaba Model Studio', {
  docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  revoke: 'Delete it under API key (https://bailian.console.alibabacloud.com/?apiKey=1).',
  tokens: [
    {
      id: 'dashscope-api-key',
      title: 'Alibaba Model Studio (DashScope) API key',
      severity: 8.5,
      format: ['sk-', hex(32)],
      near: ['dashscope', 'qwen', 'bailian', 'tongyi'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
