import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TestingBot', {
  docs: 'https://testingbot.com/support/api',
  revoke:
    'Generate new keys under Members, Manage credentials (https://testingbot.com/members/user/security).',
  tokens: [
    {
      id: 'testingbot-api-secret',
      title: 'TestingBot API key or secret',
      severity: 6.5,
      format: [hex(32)],
      near: ['testingbot', 'testing_bot', 'tb_secret'],
      grants: 'run tests as its owner',
    },
  ],
})
