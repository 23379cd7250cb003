import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Klarna', {
  docs: 'https://docs.klarna.com/acquirer/klarna/get-started/auth/',
  revoke: 'Disable it under Settings, Klarna API keys (https://portal.klarna.com/).',
  tokens: [
    {
      id: 'klarna-live-key',
      title: 'Klarna live API key',
      severity: 9.0,
      format: ['klarna_live_api_', base64(60, 200), oneOf('==', '=', '')],
      grants: 'manage orders and refunds',
    },
    {
      id: 'klarna-test-key',
      title: 'Klarna test API key',
      severity: 4.5,
      format: ['klarna_test_api_', base64(60, 200), oneOf('==', '=', '')],
      grants: 'use the test environment',
    },
  ],
})
