import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Autodesk', {
  docs: 'https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/',
  revoke: 'Regenerate it in the settings of the account (https://aps.autodesk.com/).',
  tokens: [
    {
      id: 'autodesk-client-secret',
      title: 'Autodesk Platform Services client secret',
      severity: 7.5,
      formats: [[base62(16)], [base62(32)], [base62(48)], [base62(64)]],
      near: ['autodesk', 'forge_client', 'aps_client', 'forge_secret'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
