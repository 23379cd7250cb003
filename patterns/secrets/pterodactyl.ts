import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pterodactyl', {
  docs: 'https://pterodactyl.io/',
  revoke: 'Delete it under API credentials of the panel (https://pterodactyl.io/).',
  tokens: [
    {
      id: 'pterodactyl-api-key',
      title: 'Pterodactyl or Pelican API key',
      severity: 8.8,
      format: [oneOf('ptla_', 'ptlc_', 'papp_', 'pacc_'), base62(43)],
      grants: 'change the servers of the panel',
    },
  ],
})
