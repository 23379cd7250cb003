import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ghost', {
  docs: 'https://ghost.org/docs/admin-api/#token-authentication',
  revoke: 'Delete the integration under Settings, Integrations of the site.',
  tokens: [
    {
      id: 'ghost-admin-key',
      title: 'Ghost Admin API key',
      severity: 8.8,
      format: [hex(24), ':', hex(64)],
      near: ['ghost', 'admin_api', 'admin_key'],
      grants: 'change the posts, members and themes of the site',
    },
    {
      id: 'ghost-content-key',
      title: 'Ghost Content API key',
      severity: 3.0,
      format: [hex(26)],
      near: ['ghost', 'content_api'],
      confidence: 'low',
      grants: 'read what the site publishes',
    },
  ],
})
