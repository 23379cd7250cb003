import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 36 upper-case letters and digits: https://docs.vultr.com/platform/other/api/regenerate-api-key
export default defineProvider('Vultr', {
  docs: 'https://www.vultr.com/api/#section/Authentication',
  revoke: 'Regenerate the key under Account, API (https://my.vultr.com/settings/#settingsapi).',
  tokens: [
    {
      id: 'vultr-api-key',
      title: 'Vultr API key',
      severity: 9.2,
      format: [upperBase36(36)],
      near: ['vultr'],
      grants: 'create, change and destroy the resources of the account',
    },
  ],
})
