import { base64url, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WeCom', {
  docs: 'https://developer.work.weixin.qq.com/document/path/91770',
  revoke: 'Remove the robot from the group.',
  tokens: [
    {
      id: 'wecom-webhook',
      title: 'WeCom group robot webhook',
      severity: 6.5,
      format: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', ...uuid],
      grants: 'post into the group',
    },
    {
      id: 'wecom-corp-secret',
      title: 'WeCom application secret',
      severity: 8.0,
      format: [base64url(43)],
      near: ['corp_secret', 'wecom', 'qywx', 'wework'],
      proof: hasDigit,
      grants: 'act as the application in the company',
    },
  ],
})
