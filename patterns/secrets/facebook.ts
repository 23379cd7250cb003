import { base62, base64url, digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developers.facebook.com/docs/facebook-login/guides/access-tokens/
export default defineProvider('Meta', {
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  revoke:
    'Revoke it with `DELETE /me/permissions`, or reset the app secret under App settings, Basic (https://developers.facebook.com/apps/).',
  tokens: [
    {
      id: 'facebook-access-token',
      title: 'Facebook access token',
      severity: 8.8,
      format: ['EAA', base62(80, 400)],
      grants: 'act as the user, page or WhatsApp business account',
    },
    {
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      severity: 8.8,
      format: [hex(32)],
      near: [
        'facebook',
        'fb_app',
        'fb_secret',
        'fb_client',
        'fb_api',
        'meta_app_secret',
        'meta_secret',
        'whatsapp',
        'instagram',
      ],
      grants: 'act as the app and issue app access tokens',
    },
    {
      id: 'facebook-app-token',
      title: 'Facebook app access token',
      severity: 8.8,
      format: [digits(13, 17), '|', base64url(27)],
      near: ['facebook', 'fb_app', 'fb_access', 'meta_app', 'access_token'],
      grants: 'act as the app',
    },
  ],
})
