import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('2Captcha', {
  docs: 'https://2captcha.com/2captcha-api',
  revoke: 'Change it on the dashboard (https://2captcha.com/enterpage).',
  tokens: [
    {
      id: 'twocaptcha-api-key',
      title: '2Captcha API key',
      severity: 5.5,
      format: [base36(32)],
      near: ['2captcha', 'two_captcha', 'rucaptcha', 'anti_captcha'],
      proof: hasDigit,
      grants: 'solve captchas at the cost of its owner',
    },
  ],
})
