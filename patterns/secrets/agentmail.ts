import { base36, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AgentMail', {
  docs: 'https://docs.agentmail.to/knowledge-base/getting-api-key',
  revoke: 'Delete it under API keys (https://console.agentmail.to/).',
  tokens: [
    {
      id: 'agentmail-api-key',
      title: 'AgentMail API key',
      severity: 8.0,
      // Keys of a region carry its name after the prefix.
      format: ['am_', oneOf('us_', 'eu_', ''), base36(32, 80)],
      near: ['agentmail'],
      grants: 'read and send mail of the inboxes',
    },
  ],
})
