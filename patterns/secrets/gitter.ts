import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gitter', {
  docs: 'https://developer.gitter.im/docs/authentication',
  revoke: 'Make a new one (https://developer.gitter.im/apps).',
  tokens: [
    {
      id: 'gitter-access-token',
      title: 'Gitter access token',
      severity: 7.0,
      format: [hex(40)],
      near: ['gitter'],
      grants: 'read and write as its owner',
    },
  ],
})
