import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://www.appveyor.com/docs/api/#authentication
export default defineProvider('AppVeyor', {
  docs: 'https://www.appveyor.com/docs/api/#authentication',
  revoke: 'Revoke it under My profile, API keys (https://ci.appveyor.com/api-keys).',
  tokens: [
    {
      id: 'appveyor-api-token',
      title: 'AppVeyor API token',
      severity: 8.5,
      formats: [['v2.', base36(20)], [base36(20)]],
      near: ['appveyor'],
      proof: hasDigit,
      grants: "run builds and change the settings of the account's projects",
    },
  ],
})
