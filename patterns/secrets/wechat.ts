import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WeChat', {
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  revoke: 'Reset it under Development, Basic configuration (https://mp.weixin.qq.com/).',
  tokens: [
    {
      id: 'wechat-app-secret',
      title: 'WeChat app secret',
      severity: 8.5,
      format: [hex(32)],
      near: ['wechat', 'weixin', 'wx_secret', 'wx_app'],
      grants: 'act as the app',
    },
  ],
})
