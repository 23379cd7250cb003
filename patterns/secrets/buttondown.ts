import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Buttondown', {
  docs: 'https://docs.buttondown.com/api-authentication',
  revoke: 'Delete it under API, Keys (https://docs.buttondown.com/api-authentication).',
  tokens: [
    {
      id: 'buttondown-api-key',
      title: 'Buttondown API key',
      severity: 7.5,
      formats: [uuid, [hex(40)]],
      near: ['buttondown'],
      grants: 'read and mail the subscribers',
    },
  ],
})
