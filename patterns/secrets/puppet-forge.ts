import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Puppet Forge', {
  docs: 'https://forgeapi.puppet.com/',
  revoke: 'Delete it under API keys of the profile (https://forge.puppet.com/).',
  tokens: [
    {
      id: 'puppet-forge-api-key',
      title: 'Puppet Forge API key',
      severity: 9.0,
      format: [hex(64)],
      near: ['puppet_forge', 'blacksmith_forge', 'forge_api_key', 'forge_token'],
      grants: "publish new versions of its owner's modules",
    },
  ],
})
