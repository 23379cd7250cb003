import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kakao', {
  docs: 'https://developers.kakao.com/docs/latest/en/getting-started/app',
  revoke: 'Reissue it under App, Platform key (https://developers.kakao.com/).',
  tokens: [
    {
      id: 'kakao-app-key',
      title: 'Kakao app key or admin key',
      severity: 7.0,
      format: [hex(32)],
      near: ['kakao'],
      grants: 'act as the application',
    },
  ],
})
