import { base62, hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Webex', {
  docs: 'https://developer.webex.com/docs/bots',
  revoke: 'Regenerate it under My apps (https://developer.webex.com/my-apps).',
  tokens: [
    {
      id: 'webex-access-token',
      title: 'Webex access token',
      severity: 8.5,
      format: [base62(64), '_', base62(4), '_', ...uuid],
      near: ['webex', 'spark', 'ciscospark', 'bearer'],
      grants: 'act as the bot or the user',
    },
    {
      id: 'webex-client-secret',
      title: 'Webex integration client secret',
      severity: 8.0,
      format: [hex(64)],
      near: ['webex_secret', 'webex_client'],
      grants: 'obtain tokens as the integration',
      docs: 'https://developer.webex.com/docs/integrations',
    },
    {
      id: 'webex-webhook',
      title: 'Webex incoming webhook',
      severity: 6.5,
      format: ['webexapis.com/v1/webhooks/incoming/', base62(70, 120)],
      grants: 'post into the space',
      docs: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
    },
  ],
})
