import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LogicMonitor', {
  docs: 'https://www.logicmonitor.com/support/settings/users-and-roles/api-tokens',
  revoke: 'Delete it under Settings, User access, API tokens (https://www.logicmonitor.com/).',
  tokens: [
    {
      id: 'logicmonitor-bearer-token',
      title: 'LogicMonitor bearer token',
      severity: 8.0,
      format: [oneOf('lmb_', 'lma_'), base64(30, 120), oneOf('==', '=', '')],
      grants: 'read and change the monitoring of the account',
    },
  ],
})
