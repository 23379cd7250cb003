import { base62, upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MoEngage', {
  docs: 'https://developers.moengage.com/hc/en-us/articles/4404674776724',
  revoke: 'Regenerate it under Settings, Account, APIs of the dashboard.',
  tokens: [
    {
      id: 'moengage-api-key',
      title: 'MoEngage API key',
      severity: 7.5,
      formats: [[upperBase36(24)], [base62(24)]],
      near: ['moengage'],
      proof: hasDigit,
      grants: 'write the users and events of the workspace',
    },
  ],
})
