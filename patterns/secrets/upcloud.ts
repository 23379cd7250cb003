import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developers.upcloud.com/1.3/
export default defineProvider('UpCloud', {
  docs: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
  revoke: 'Delete it under Account, API tokens (https://hub.upcloud.com/account/api-tokens).',
  tokens: [
    {
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      severity: 9.0,
      format: ['ucat_', upperBase36(26)],
      grants: 'create, change and destroy the resources of the account',
    },
  ],
})
