import { base36, base62, base64, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developer.paddle.com/api-reference/about/authentication
export default defineProvider('Paddle', {
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  revoke: 'Revoke it under Developer tools, Authentication (https://vendors.paddle.com/authentication-v2).',
  tokens: [
    {
      id: 'paddle-live-api-key',
      title: 'Paddle live API key',
      severity: 9.2,
      format: ['pdl_live_apikey_', base36(26), '_', base62(22), '_', base62(3)],
      grants: 'manage subscriptions, refunds and customers',
    },
    {
      id: 'paddle-sandbox-api-key',
      title: 'Paddle sandbox API key',
      severity: 4.5,
      format: ['pdl_sdbx_apikey_', base36(26), '_', base62(22), '_', base62(3)],
      grants: 'use the sandbox',
    },
    {
      id: 'paddle-webhook-secret',
      title: 'Paddle webhook secret key',
      severity: 7.5,
      format: ['pdl_ntfset_', base36(26), '_', base64(32)],
      grants: 'forge notifications, such as a payment that never was',
      docs: 'https://developer.paddle.com/webhooks/signature-verification',
    },
    {
      id: 'paddle-legacy-key',
      title: 'Paddle API key (legacy)',
      severity: 9.0,
      formats: [[hex(50)], [base62(50)]],
      near: ['paddle'],
      grants: 'manage subscriptions, refunds and customers',
    },
  ],
})
