import { base62, digits, jwt } from '../format.ts'
import { crc32Base62 } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Prefixes, and the checksum in the last six characters: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
export default defineProvider('GitHub', {
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  revoke: 'Revoke it under Settings, Developer settings (https://github.com/settings/tokens).',
  tokens: [
    {
      id: 'github-classic-token',
      title: 'GitHub personal access token (classic)',
      severity: 9.3,
      format: ['ghp_', base62(36)],
      proof: crc32Base62,
      grants: 'read and write every repository that its owner can',
    },
    {
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      severity: 9.0,
      format: ['github_pat_', base62(22), '_', base62(59)],
    },
    {
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      severity: 9.0,
      format: ['gho_', base62(36)],
      proof: crc32Base62,
      revoke:
        'Revoke the application under Settings, Applications (https://github.com/settings/applications).',
    },
    {
      id: 'github-app-user-token',
      title: 'GitHub App user access token',
      severity: 9.0,
      format: ['ghu_', base62(36)],
      proof: crc32Base62,
      revoke:
        'Revoke the application under Settings, Applications (https://github.com/settings/applications).',
    },
    {
      id: 'github-app-installation-token',
      title: 'GitHub App installation access token',
      severity: 8.5,
      format: ['ghs_', base62(36)],
      proof: crc32Base62,
      revoke: 'Revoke it with `DELETE /installation/token`; it ends by itself an hour after it was made.',
    },
    {
      id: 'github-app-installation-jwt',
      title: 'GitHub App installation access token (stateless)',
      severity: 8.5,
      // Since April 2026, with the number of the app before a JSON Web Token.
      format: ['ghs_', digits(1, 12), '_', ...jwt],
      docs: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
      revoke: 'Revoke it with `DELETE /installation/token`; it ends by itself an hour after it was made.',
    },
    {
      id: 'github-refresh-token',
      title: 'GitHub App refresh token',
      severity: 9.0,
      format: ['ghr_', base62(36, 76)],
      grants: 'obtain new user access tokens',
      revoke:
        'Revoke the application under Settings, Applications (https://github.com/settings/applications).',
    },
  ],
})
