import { word } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MaxMind', {
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  revoke: 'Delete it under Manage license keys (https://www.maxmind.com/en/accounts/current/license-key).',
  tokens: [
    {
      id: 'maxmind-license-key',
      title: 'MaxMind license key',
      severity: 6.5,
      format: [word(36), '_mmk'],
      grants: "use the web services and download the databases at the account's cost",
    },
  ],
})
