import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://hex.pm/docs/publish
export default defineProvider('Hex', {
  docs: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html',
  revoke: 'Revoke it under Dashboard, Keys (https://hex.pm/dashboard/keys).',
  tokens: [
    {
      id: 'hex-pm-api-key',
      title: 'Hex API key',
      severity: 9.2,
      format: [hex(32)],
      near: ['hex_api_key', 'hex_auth', 'hexpm', 'hex_organization_key', 'hex_repos_key'],
      grants: "publish new versions of its owner's packages",
    },
  ],
})
