import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Builder.io', {
  docs: 'https://www.builder.io/c/docs/api-authentication',
  revoke: 'Delete it under Space settings (https://builder.io/account/space).',
  tokens: [
    {
      id: 'builder-io-private-key',
      title: 'Builder.io private key',
      severity: 8.0,
      format: ['bpk-', hex(32)],
      grants: 'read and change the content of the space',
    },
  ],
})
