import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ChartMogul', {
  docs: 'https://dev.chartmogul.com/docs/authentication',
  revoke: 'Delete it on the profile page under API keys (https://dev.chartmogul.com/docs/authentication).',
  tokens: [
    {
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      severity: 8.0,
      format: [hex(32)],
      near: ['chartmogul'],
      grants: 'read and change the data of its owner',
    },
  ],
})
