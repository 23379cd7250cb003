import { base62, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://yandex.cloud/en/docs/security/operations/search-secrets
export default defineProvider('Yandex Cloud', {
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  revoke: 'Delete the key of the service account in the console (https://console.yandex.cloud/).',
  tokens: [
    {
      id: 'yandex-cloud-api-key',
      title: 'Yandex Cloud API key',
      severity: 9.0,
      format: ['AQVN', base64url(35, 38)],
      grants: 'act as the service account towards the APIs of the key',
    },
    {
      id: 'yandex-cloud-static-access-key',
      title: 'Yandex Cloud static access key',
      severity: 9.0,
      format: ['YC', base64url(38)],
      near: [
        'yandex',
        'ycp',
        'yc_secret',
        'yc_static',
        'yc_storage',
        's3_secret',
        'secret_access_key',
        'aws_secret_access_key',
        'secret_key',
      ],
      grants: 'read and write Object Storage as the service account',
    },
    {
      id: 'yandex-cloud-iam-token',
      title: 'Yandex Cloud IAM token',
      severity: 7.0,
      format: ['t1.', base64url(1, 1000), '.', base64url(80, 120), oneOf('==', '=', '')],
      grants: 'act as the account for at most twelve hours',
    },
    {
      id: 'yandex-cloud-oauth-token',
      title: 'Yandex OAuth token',
      severity: 9.0,
      formats: [
        ['y0_', base64url(50, 70)],
        ['y0__', base64url(50, 70)],
      ],
      grants: 'obtain IAM tokens as the user',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
      revoke: 'Revoke the token on the Yandex ID page (https://id.yandex.com/security).',
    },
    {
      id: 'yandex-cloud-smartcaptcha-key',
      title: 'Yandex SmartCaptcha server key',
      severity: 5.0,
      format: ['ysc2_', base62(40), hex(8)],
      grants: "pass the site's captcha checks off as its own",
      docs: 'https://yandex.cloud/en/docs/smartcaptcha/concepts/keys',
    },
  ],
})
