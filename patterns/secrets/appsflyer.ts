import { base62, jwt } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AppsFlyer', {
  docs: 'https://support.appsflyer.com/hc/en-us/articles/360004562377',
  revoke:
    'Delete it in the security center under AppsFlyer API tokens (https://support.appsflyer.com/hc/en-us/articles/360004562377).',
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
