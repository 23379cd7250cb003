import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('api.video', {
  docs: 'https://docs.api.video/reference/basic-authentication',
  revoke: 'Delete it in the dashboard under API keys (https://dashboard.api.video/).',
  tokens: [
    {
      id: 'api-video-api-key',
      title: 'api.video API key',
      severity: 7.5,
      format: [base62(43)],
      near: ['api_video', 'apivideo'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
