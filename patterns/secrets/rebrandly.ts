import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Rebrandly', {
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  revoke: 'Delete it under Account, API (https://app.rebrandly.com/account/api).',
  tokens: [
    {
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      severity: 6.5,
      format: [hex(32)],
      near: ['rebrandly'],
      grants: 'make and change the links of the workspace',
    },
  ],
})
