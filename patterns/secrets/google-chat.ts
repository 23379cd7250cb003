import { base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Google Chat', {
  docs: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  revoke: 'Delete the webhook under Apps and integrations of the space.',
  tokens: [
    {
      id: 'google-chat-webhook',
      title: 'Google Chat webhook',
      severity: 7.0,
      format: [
        'chat.googleapis.com/v1/spaces/',
        base64url(8, 20),
        '/messages?key=',
        base64url(39),
        '&token=',
        base64url(40, 50),
        oneOf('%3D', '=', ''),
      ],
      grants: 'post into the space',
    },
  ],
})
