import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.portainer.io/api/access
export default defineProvider('Portainer', {
  docs: 'https://docs.portainer.io/api/access',
  revoke: 'Remove it under My account, Access tokens (https://docs.portainer.io/api/access).',
  tokens: [
    {
      id: 'portainer-access-token',
      title: 'Portainer access token',
      severity: 9.0,
      format: ['ptr_', base64(43), '='],
      grants: 'manage the containers of its environments as its owner',
    },
  ],
})
