import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BlazeMeter', {
  docs: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  revoke:
    'Regenerate it under Settings, API keys (https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html).',
  tokens: [
    {
      id: 'blazemeter-api-secret',
      title: 'BlazeMeter API key secret',
      severity: 7.5,
      formats: [[hex(80)], [base62(80)]],
      near: ['blazemeter'],
      grants: 'run load tests at the cost of its owner',
    },
  ],
})
