import { oneOf, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sonatype Nexus', {
  docs: 'https://help.sonatype.com/en/npm-security.html',
  revoke: "Delete the user's token in Nexus Repository (https://help.sonatype.com/en/user-tokens.html).",
  tokens: [
    {
      id: 'nexus-format-token',
      title: 'Nexus Repository token',
      severity: 8.5,
      format: [oneOf('NpmToken.', 'DockerToken.', 'CargoToken.', 'NuGetApiKey.', 'RubyGemsApiKey.'), ...uuid],
      grants: 'publish and download as its owner',
    },
  ],
})
