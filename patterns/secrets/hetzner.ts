import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// 64 letters and digits: https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/
export default defineProvider('Hetzner', {
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  revoke: "Delete it under the project's Security, API tokens (https://console.hetzner.cloud/).",
  tokens: [
    {
      id: 'hetzner-cloud-api-token',
      title: 'Hetzner Cloud API token',
      severity: 9.2,
      format: [base62(64)],
      near: ['hcloud', 'hetzner', 'hetzner_cloud', 'hcloud_token'],
      proof: notHex,
      grants: 'create, change and destroy the servers of the project',
    },
    {
      id: 'hetzner-dns-api-token',
      title: 'Hetzner DNS API token',
      severity: 8.5,
      format: [base62(32)],
      near: ['hetzner_dns', 'hetzner_api', 'hetzner_token'],
      proof: notHex,
      grants: 'change the DNS zones of the account',
      docs: 'https://docs.hetzner.com/networking/dns/',
    },
  ],
})
