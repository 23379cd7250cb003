import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Box', {
  docs: 'https://developer.box.com/guides/authentication/',
  revoke: 'Reset it under Configuration of the app (https://app.box.com/developers/console).',
  tokens: [
    {
      id: 'box-client-secret',
      title: 'Box client secret or developer token',
      severity: 8.5,
      format: [base62(32)],
      near: [
        'box_client',
        'box_secret',
        'box_developer',
        'box_token',
        'box_api',
        'box_access',
        'boxsdk',
        'boxappsettings',
      ],
      proof: notHex,
      grants: 'act as the app, or for an hour as the user',
    },
  ],
})
