import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://github.com/eclipse/openvsx/wiki/Publishing-Extensions
export default defineProvider('Open VSX', {
  docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  revoke: 'Delete it under Settings, Access tokens (https://open-vsx.org/user-settings/tokens).',
  tokens: [
    {
      id: 'open-vsx-access-token',
      title: 'Open VSX access token',
      severity: 9.2,
      formats: [
        ['ovsxat_', ...uuid],
        ['ovsxp_', ...uuid],
      ],
      grants: "publish new versions of its owner's extensions",
    },
    {
      id: 'open-vsx-access-token-old',
      title: 'Open VSX access token (without prefix)',
      severity: 9.0,
      format: [...uuid],
      near: ['ovsx', 'open_vsx', 'openvsx'],
      grants: "publish new versions of its owner's extensions",
    },
  ],
})
