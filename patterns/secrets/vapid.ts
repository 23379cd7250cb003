import { base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The P-256 private key of 32 bytes: RFC 8292.
export default defineProvider('Web Push', {
  docs: 'https://www.rfc-editor.org/rfc/rfc8292',
  revoke: 'Make a new key pair; every subscriber has to subscribe again.',
  tokens: [
    {
      id: 'vapid-private-key',
      title: 'Web Push (VAPID) private key',
      severity: 7.0,
      format: [base64url(43), oneOf('=', '')],
      near: ['vapid_private', 'vapid_key', 'vapid', 'web_push_private', 'webpush_private'],
      grants: 'send push messages to the subscribers, with their subscriptions',
    },
  ],
})
