import { base64, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dashlane', {
  docs: 'https://cli.dashlane.com/business',
  revoke:
    'Revoke it with `dcli team credentials revoke` (https://cli.dashlane.com/business), a device with `dcli devices remove`.',
  tokens: [
    {
      id: 'dashlane-service-device-keys',
      title: 'Dashlane service or team device keys',
      severity: 9.2,
      formats: [
        [oneOf('dls_', 'dlt_'), hex(16), '_', hex(64), '_', base64(40, 300), oneOf('==', '=', '')],
        [oneOf('dls_', 'dlt_'), base64url(60, 400)],
      ],
      grants: 'read the vault or the audit log of the team',
    },
  ],
})
