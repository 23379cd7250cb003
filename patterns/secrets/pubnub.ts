import { base64, oneOf, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PubNub', {
  docs: 'https://www.pubnub.com/docs/general/setup/account-setup',
  revoke: 'Reset the key under Keysets (https://admin.pubnub.com/).',
  tokens: [
    {
      id: 'pubnub-secret-key',
      title: 'PubNub secret key',
      severity: 8.5,
      format: ['sec-c-', base64(46, 48), oneOf('==', '=', '')],
      grants: 'administer access to every channel',
    },
    {
      id: 'pubnub-publish-key',
      title: 'PubNub publish key',
      severity: 3.5,
      format: ['pub-c-', ...uuid],
      confidence: 'low',
      grants: 'publish into the channels that need no grant',
    },
  ],
})
