import { base64, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HeyGen', {
  docs: 'https://docs.heygen.com/docs/quick-start',
  revoke: 'Regenerate it under Settings, API (https://app.heygen.com/settings).',
  tokens: [
    {
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      severity: 7.0,
      formats: [
        [base64(48), oneOf('==', '=', '')],
        ['sk_V2_', base64url(30, 80)],
      ],
      near: ['hey_gen'],
      grants: 'create videos at the cost of its owner',
    },
  ],
})
