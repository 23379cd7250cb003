import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('reCAPTCHA', {
  docs: 'https://developers.google.com/recaptcha/docs/settings',
  revoke: 'Make a new key pair in the admin console (https://www.google.com/recaptcha/admin).',
  tokens: [
    {
      id: 'recaptcha-secret-key',
      title: 'reCAPTCHA secret key',
      severity: 5.5,
      format: ['6L', base64url(38)],
      near: [
        'recaptcha_secret',
        'recaptcha_private',
        'captcha_secret',
        'google_captcha_secret',
        'recaptcha_server',
        'grecaptcha_secret',
      ],
      grants: 'verify answers as the site',
    },
  ],
})
