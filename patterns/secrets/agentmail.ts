import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AgentMail', {
  docs: 'https://docs.agentmail.to/',
  revoke: 'Regenerate it in the settings of the account (https://docs.agentmail.to/).',
  tokens: [
    {
      id: 'agentmail-api-key',
      title: 'AgentMail API key',
      severity: 8.0,
      format: ['am_', base36(32, 80)],
      near: ['agentmail'],
      grants: 'read and send mail of the inboxes',
    },
  ],
})
