import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bitget', {
  docs: 'https://www.bitget.com/api-doc/common/apikey',
  revoke: 'Delete it under API management (https://www.bitget.com/account/newapi).',
  tokens: [
    {
      id: 'bitget-api-key',
      title: 'Bitget API key',
      severity: 7.5,
      format: ['bg_', hex(32)],
      grants: 'trade within its permissions, with secret and passphrase',
    },
    {
      id: 'bitget-api-secret',
      title: 'Bitget API secret',
      severity: 9.0,
      format: [hex(64)],
      near: ['bitget'],
      grants: 'trade within its permissions',
    },
  ],
})
