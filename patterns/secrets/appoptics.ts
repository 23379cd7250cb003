import { base64url, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AppOptics', {
  docs: 'https://documentation.solarwinds.com/en/success_center/appoptics/content/kb/admin/api-tokens.htm',
  revoke: 'Regenerate it in the settings of the account (https://documentation.solarwinds.com/).',
  tokens: [
    {
      id: 'appoptics-api-token',
      title: 'AppOptics or Librato API token',
      severity: 7.0,
      formats: [[base64url(71)], [hex(64)]],
      near: ['appoptics', 'librato'],
      proof: hasDigit,
      grants: 'read and write the metrics of the account',
    },
  ],
})
