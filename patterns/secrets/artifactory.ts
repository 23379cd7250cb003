import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// API keys of 73 characters begin with AKC, reference tokens of 64 are base64 of a text that begins with "reftkn".
// https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
export default defineProvider('JFrog Artifactory', {
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  revoke:
    'Revoke it under Administration, Access tokens (https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens).',
  tokens: [
    {
      id: 'artifactory-api-key',
      title: 'Artifactory API key',
      severity: 9.0,
      format: ['AKCp', base62(69)],
      grants: 'publish and download as its owner',
    },
    {
      id: 'artifactory-reference-token',
      title: 'Artifactory reference token',
      severity: 9.0,
      format: ['cmVmd', base62(59)],
      grants: 'publish and download as its owner',
    },
    {
      id: 'artifactory-token',
      title: 'Artifactory API key or token (without prefix)',
      severity: 8.8,
      formats: [[base62(64)], [base62(73)]],
      near: ['artifactory', 'jfrog', 'bintray', 'xray_token'],
      grants: 'publish and download as its owner',
    },
    {
      id: 'artifactory-encrypted-password',
      title: 'Artifactory encrypted password',
      severity: 8.5,
      formats: [['AP', base62(1), base62(28, 60)]],
      near: ['artifactory_password', 'artifactory_pass', 'jfrog_password'],
      grants: 'sign in as the user with the encrypted form of the password',
      docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/centrally-secure-passwords',
    },
  ],
})
