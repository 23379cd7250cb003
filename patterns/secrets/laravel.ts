import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Laravel', {
  docs: 'https://laravel.com/docs/encryption#configuration',
  revoke:
    'Make a new key with `php artisan key:generate`, and keep the old one in APP_PREVIOUS_KEYS only until what it encrypted is encrypted again.',
  tokens: [
    {
      id: 'laravel-app-key',
      title: 'Laravel application key',
      severity: 8.5,
      // 32 bytes for AES-256, 16 for AES-128.
      formats: [
        ['base64:', base64(43), '='],
        ['base64:', base64(22), '=='],
      ],
      near: ['app_key', 'app_previous_keys', 'appkey'],
      confidence: 'high',
      grants: 'decrypt and forge cookies, sessions and encrypted values of the application',
    },
  ],
})
