import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Everhour', {
  docs: 'https://developers.everhour.com/authentication',
  revoke: 'Regenerate it on the profile page (https://developers.everhour.com/authentication).',
  tokens: [
    {
      id: 'everhour-api-key',
      title: 'Everhour API key',
      severity: 6.5,
      format: [hex(4), '-', hex(4), '-', hex(6), '-', hex(6), '-', hex(8)],
      near: ['everhour'],
      grants: 'read and change the data of its owner',
    },
  ],
})
