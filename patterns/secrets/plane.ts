import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Plane', {
  docs: 'https://developers.plane.so/api-reference/introduction',
  revoke: 'Delete it under Profile settings, Personal access tokens (https://app.plane.so/).',
  tokens: [
    {
      id: 'plane-api-key',
      title: 'Plane API key',
      severity: 7.3,
      format: ['plane_api_', hex(32)],
      grants: 'read and change the projects of its owner',
    },
  ],
})
