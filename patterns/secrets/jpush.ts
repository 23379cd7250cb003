import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('JPush', {
  docs: 'https://docs.jiguang.cn/en/jpush/server/push/server_overview',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'jpush-master-secret',
      title: 'JPush master secret',
      severity: 7.5,
      format: [hex(24)],
      near: ['jpush', 'jiguang', 'j_push'],
      grants: 'push to the users of the application',
    },
  ],
})
