import { base62, jwt } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AppsFlyer', {
  docs: 'https://dev.appsflyer.com/hc/docs/getting-started',
  revoke: 'Regenerate it in the settings of the account (https://dev.appsflyer.com/).',
  tokens: [
    {
      id: 'appsflyer-api-token',
      title: 'AppsFlyer API token or dev key',
      severity: 7.3,
      formats: [jwt, [base62(22)]],
      near: ['appsflyer', 'apps_flyer'],
      proof: hasDigit,
      grants: 'read the installs of the apps of the account',
    },
  ],
})
