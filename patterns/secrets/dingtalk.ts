import { base64url, hex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DingTalk', {
  docs: 'https://open.dingtalk.com/document/orgapp/custom-robot-access',
  revoke: 'Remove the robot from the group.',
  tokens: [
    {
      id: 'dingtalk-webhook',
      title: 'DingTalk robot webhook',
      severity: 6.5,
      format: ['oapi.dingtalk.com/robot/send?access_token=', hex(64)],
      grants: 'post into the group',
    },
    {
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot signing secret',
      severity: 6.5,
      format: ['SEC', hex(64)],
      grants: 'post into the group, with the access token',
    },
    {
      id: 'dingtalk-app-secret',
      title: 'DingTalk app secret',
      severity: 8.0,
      format: [base64url(64)],
      near: ['dingtalk', 'dingding'],
      proof: notHex,
      grants: 'act as the app in the company',
    },
  ],
})
