import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://jumpcloud.com/support/jumpcloud-apis1
export default defineProvider('JumpCloud', {
  docs: 'https://jumpcloud.com/support/jumpcloud-apis1',
  revoke: 'Generate a new API key under My API key, which ends the old one (https://console.jumpcloud.com/).',
  tokens: [
    {
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      severity: 9.3,
      format: ['jca_', base62(36)],
      grants: 'manage the users and devices of the organization',
    },
    {
      id: 'jumpcloud-api-key-old',
      title: 'JumpCloud API key (without prefix)',
      severity: 9.2,
      format: [hex(40)],
      near: ['jumpcloud'],
      grants: 'manage the users and devices of the organization',
    },
  ],
})
