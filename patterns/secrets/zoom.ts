import { base62, base64url } from '../format.ts'
import { hasDigit, notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zoom', {
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  revoke: 'Regenerate it under App credentials (https://marketplace.zoom.us/user/build).',
  tokens: [
    {
      id: 'zoom-client-secret',
      title: 'Zoom client secret',
      severity: 8.5,
      format: [base62(32)],
      near: ['zoom_client', 'zoom_secret', 'zoom_app', 'zoom_sdk', 'zoom_oauth', 'zoom_api'],
      proof: notHex,
      grants: 'obtain tokens as the app',
    },
    {
      id: 'zoom-webhook-token',
      title: 'Zoom webhook secret token',
      severity: 6.0,
      format: [base64url(22)],
      near: ['zoom_webhook', 'zoom_secret_token', 'zoom_verification_token'],
      proof: hasDigit,
      grants: 'forge events to the app',
      docs: 'https://developers.zoom.us/docs/api/webhooks/',
    },
  ],
})
