import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('iFLYTEK', {
  docs: 'https://www.xfyun.cn/doc/',
  revoke: 'Reset it under the application in the console (https://console.xfyun.cn/).',
  tokens: [
    {
      id: 'xfyun-api-secret',
      title: 'iFLYTEK API key or secret',
      severity: 7.5,
      formats: [[hex(32)], [base62(32)]],
      near: ['xfyun', 'iflytek', 'xunfei'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
