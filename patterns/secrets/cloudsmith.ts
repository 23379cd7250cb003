import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://help.cloudsmith.io/docs/api-key
export default defineProvider('Cloudsmith', {
  docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  revoke: 'Rotate it under Settings, API key (https://cloudsmith.io/user/settings/api/).',
  tokens: [
    {
      id: 'cloudsmith-service-account-key',
      title: 'Cloudsmith service account key',
      severity: 9.0,
      format: ['csa_', base62(36)],
      grants: 'publish and download as the service account',
    },
    {
      id: 'cloudsmith-api-key',
      title: 'Cloudsmith API key',
      severity: 9.0,
      formats: [['ck_', base62(32, 48)], [hex(40)]],
      near: ['cloudsmith'],
      grants: 'publish and download the packages of the account',
    },
  ],
})
