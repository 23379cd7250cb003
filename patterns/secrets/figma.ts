import { base64url, digits, oneOf, upperHex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Figma', {
  docs: 'https://www.figma.com/developers/api#access-tokens',
  revoke: 'Revoke it under Settings, Security (https://www.figma.com/settings).',
  tokens: [
    {
      id: 'figma-personal-token',
      title: 'Figma personal access token',
      severity: 8.0,
      format: [oneOf('figd_', 'figdr_', 'figdh_'), base64url(36, 44)],
      grants: 'read the files of its owner within its scopes',
    },
    {
      id: 'figma-legacy-token',
      title: 'Figma personal access token (legacy)',
      severity: 8.0,
      formats: [
        [digits(4, 8), '-', ...uuid],
        [
          upperHex(4),
          '-',
          upperHex(8),
          '-',
          upperHex(4),
          '-',
          upperHex(4),
          '-',
          upperHex(4),
          '-',
          upperHex(12),
        ],
      ],
      near: ['figma'],
      grants: 'read the files of its owner',
    },
    {
      id: 'figma-oauth-token',
      title: 'Figma OAuth token',
      severity: 7.8,
      format: [oneOf('figu_', 'figur_', 'figo_', 'figor_'), base64url(40)],
      grants: 'act as the user within the granted scopes',
    },
  ],
})
