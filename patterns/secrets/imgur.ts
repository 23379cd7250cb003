import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Imgur', {
  docs: 'https://apidocs.imgur.com/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'imgur-client-secret',
      title: 'Imgur client secret or access token',
      severity: 6.5,
      format: [hex(40)],
      near: ['imgur'],
      grants: 'act as the application',
    },
  ],
})
