import { base64url, run, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://pve.proxmox.com/wiki/User_Management#pveum_tokens
export default defineProvider('Proxmox', {
  docs: 'https://pve.proxmox.com/wiki/User_Management#pveum_tokens',
  revoke:
    'Remove it under Datacenter, Permissions, API tokens (https://pve.proxmox.com/wiki/User_Management).',
  tokens: [
    {
      id: 'proxmox-api-token',
      title: 'Proxmox VE API token',
      severity: 9.0,
      formats: [
        [
          'PVEAPIToken=',
          run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.@', 3, 80),
          '!',
          base64url(1, 60),
          '=',
          ...uuid,
        ],
      ],
      grants: "manage the virtual machines within the token's rights",
    },
    {
      id: 'proxmox-api-token-secret',
      title: 'Proxmox VE API token secret',
      severity: 8.8,
      format: [...uuid],
      near: ['proxmox', 'pve_token', 'pm_api_token_secret', 'pve_api', 'pm_api'],
      grants: "manage the virtual machines within the token's rights",
    },
  ],
})
