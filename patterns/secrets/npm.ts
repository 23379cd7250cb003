import { base62, uuid } from '../format.ts'
import { crc32Base62 } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
export default defineProvider('npm', {
  docs: 'https://docs.npmjs.com/about-access-tokens',
  revoke:
    'Revoke it under Access tokens (https://www.npmjs.com/settings/~/tokens), or with `npm token revoke`.',
  tokens: [
    {
      id: 'npm-access-token',
      title: 'npm access token',
      severity: 9.5,
      format: ['npm_', base62(36)],
      proof: crc32Base62,
      grants: "publish new versions of its owner's packages",
    },
    {
      id: 'npm-access-token-old',
      title: 'npm access token (before 2021)',
      severity: 9.0,
      format: ['_authToken=', ...uuid],
      grants: "publish new versions of its owner's packages",
    },
    {
      id: 'npm-access-token-old-variable',
      title: 'npm access token (before 2021, in a variable)',
      severity: 9.0,
      format: [...uuid],
      near: [
        'npm_token',
        'npm_auth_token',
        'npm_access_token',
        'node_auth_token',
        'npmauthtoken',
        'npm_api_key',
      ],
      grants: "publish new versions of its owner's packages",
    },
  ],
})
