import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gitee', {
  docs: 'https://gitee.com/api/v5/oauth_doc',
  revoke: 'Regenerate it in the settings of the account (https://gitee.com/).',
  tokens: [
    {
      id: 'gitee-access-token',
      title: 'Gitee access token',
      severity: 9.0,
      format: [hex(32)],
      near: ['gitee'],
      grants: 'read and write the repositories of its owner',
    },
  ],
})
