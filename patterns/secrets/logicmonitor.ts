import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LogicMonitor', {
  docs: 'https://www.logicmonitor.com/support/adding-an-api-token',
  revoke: 'Delete it under Settings, User access, Users and roles, API tokens.',
  tokens: [
    {
      id: 'logicmonitor-bearer-token',
      title: 'LogicMonitor bearer token',
      severity: 8.0,
      format: [oneOf('lmb_', 'lma_'), base64(30, 200), oneOf('==', '=', '')],
      grants: 'read and change the monitoring of the account',
    },
  ],
})
