import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('VK', {
  docs: 'https://dev.vk.com/en/api/access-token/getting-started',
  revoke:
    'Delete it under Manage, API usage of the community, or end all sessions (https://vk.com/settings?act=security).',
  tokens: [
    {
      id: 'vk-access-token',
      title: 'VK access token',
      severity: 8.0,
      format: ['vk1.a.', base64url(150, 300)],
      grants: 'act as the user or the community',
    },
    {
      id: 'vk-legacy-token',
      title: 'VK access token (legacy)',
      severity: 8.0,
      format: [hex(85)],
      near: ['vk_token', 'vk_access', 'vkontakte', 'vk_api', 'vk_group', 'access_token'],
      grants: 'act as the user or the community',
    },
  ],
})
