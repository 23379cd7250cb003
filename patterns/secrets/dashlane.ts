import { base64, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dashlane', {
  docs: 'https://cli.dashlane.com/business',
  revoke:
    'Delete it under the list of team devices with `dcl team credentials revoke` (https://cli.dashlane.com/business).',
  tokens: [
    {
      id: 'dashlane-service-device-keys',
      title: 'Dashlane service device keys',
      severity: 9.2,
      formats: [
        ['dls_', hex(16), '_', hex(64), '_', base64(40, 300), oneOf('==', '=', '')],
        ['dls_', base64url(60, 400)],
      ],
      grants: 'read the vault or the audit log of the team',
    },
  ],
})
