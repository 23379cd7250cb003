import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Meta Quest', {
  docs: 'https://developers.meta.com/horizon/documentation/unity/ps-s2s/',
  revoke: 'Reset the app secret under API (https://developers.meta.com/horizon/manage/).',
  tokens: [
    {
      id: 'meta-quest-app-token',
      title: 'Meta Quest app credentials',
      severity: 8.0,
      format: ['OC|', digits(14, 18), '|', hex(32)],
      grants: 'act as the app towards the Meta Quest platform',
    },
  ],
})
