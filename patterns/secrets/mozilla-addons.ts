import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://mozilla.github.io/addons-server/topics/api/auth.html
export default defineProvider('Mozilla Add-ons', {
  docs: 'https://mozilla.github.io/addons-server/topics/api/auth.html',
  revoke:
    'Revoke the credentials under Manage API keys (https://addons.mozilla.org/developers/addon/api/key/).',
  tokens: [
    {
      id: 'mozilla-addons-jwt-secret',
      title: 'Mozilla Add-ons JWT secret',
      severity: 9.0,
      format: [hex(64)],
      near: [
        'web_ext_api_secret',
        'amo_jwt_secret',
        'amo_secret',
        'amo_api_secret',
        'firefox_jwt_secret',
        'firefox_api_secret',
        'firefox_secret',
      ],
      grants: "publish new versions of its owner's extensions",
    },
  ],
})
