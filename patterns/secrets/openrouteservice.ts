import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('openrouteservice', {
  docs: 'https://openrouteservice.org/dev/#/api-docs',
  revoke: 'Delete it under the dashboard (https://openrouteservice.org/dev/#/home).',
  tokens: [
    {
      id: 'openrouteservice-api-key',
      title: 'openrouteservice API key',
      severity: 5.0,
      format: ['5b3ce3597851110001cf6248', hex(32)],
      grants: "use its owner's quota",
    },
  ],
})
