import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials
export default defineProvider('OneLogin', {
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  revoke: 'Delete the credential pair under Developers, API credentials (https://developers.onelogin.com/).',
  tokens: [
    {
      id: 'onelogin-client-secret',
      title: 'OneLogin API client secret',
      severity: 9.2,
      format: [hex(64)],
      near: ['onelogin', 'one_login'],
      grants: "manage the accounts within the credential's scope",
    },
  ],
})
