import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Circle', {
  docs: 'https://developers.circle.com/w3s/web3-services-api-client-keys-auth',
  revoke: 'Delete it under API & client keys (https://console.circle.com/).',
  tokens: [
    {
      id: 'circle-api-key',
      title: 'Circle API key (live)',
      severity: 9.2,
      format: ['LIVE_API_KEY:', hex(32), ':', hex(32)],
      grants: 'move the funds of the account',
    },
    {
      id: 'circle-test-key',
      title: 'Circle API key (test)',
      severity: 4.5,
      formats: [
        ['TEST_API_KEY:', hex(32), ':', hex(32)],
        ['SAND_API_KEY:', hex(32), ':', hex(32)],
      ],
      grants: 'use the sandbox',
    },
  ],
})
