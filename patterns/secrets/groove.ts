import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Groove', {
  docs: 'https://developer.groovehq.com/',
  revoke: 'Reset it under Settings, Webhooks & API.',
  tokens: [
    {
      id: 'groove-access-token',
      title: 'Groove access token',
      severity: 7.3,
      format: [hex(64)],
      near: ['groovehq', 'groove_hq', 'groove_api', 'groove_token'],
      grants: 'read and change the data of its owner',
    },
  ],
})
