import { anyHex, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('hCaptcha', {
  docs: 'https://docs.hcaptcha.com/',
  revoke: 'Generate a new secret under Settings (https://dashboard.hcaptcha.com/settings).',
  tokens: [
    {
      id: 'hcaptcha-secret',
      title: 'hCaptcha secret',
      severity: 5.5,
      formats: [
        ['ES_', hex(32)],
        ['0x', anyHex(40)],
      ],
      near: ['hcaptcha', 'captcha_secret'],
      grants: 'verify answers as the site',
    },
  ],
})
