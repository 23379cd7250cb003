import { hex, upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Route4Me', {
  docs: 'https://route4me.io/docs/',
  revoke: 'Regenerate it in the settings of the account (https://route4me.io/).',
  tokens: [
    {
      id: 'route4me-api-key',
      title: 'Route4Me API key',
      severity: 7.0,
      formats: [[upperHex(32)], [hex(32)]],
      near: ['route4me'],
      grants: 'read and change the data of its owner',
    },
  ],
})
