import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token
export default defineProvider('Optimizely', {
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  revoke: 'Revoke it under Profile, API access (https://app.optimizely.com/v2/profile/api).',
  tokens: [
    {
      id: 'optimizely-personal-access-token',
      title: 'Optimizely personal access token',
      severity: 8.0,
      format: ['2:', base64url(40, 70)],
      near: ['optimizely'],
      grants: 'change the experiments and flags that its owner can',
    },
  ],
})
