import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('APILayer', {
  docs: 'https://apilayer.com/docs',
  revoke: 'Reset it under Account (https://apilayer.com/account).',
  tokens: [
    {
      id: 'apilayer-api-key',
      title: 'APILayer API key',
      severity: 4.5,
      formats: [[base62(32)], [hex(32)]],
      near: [
        'apilayer',
        'fixer_api',
        'fixer_key',
        'fixer_io',
        'currencylayer',
        'mediastack',
        'weatherstack',
        'aviationstack',
        'numverify',
        'marketstack',
        'mailboxlayer',
        'positionstack',
        'coinlayer',
        'ipstack',
        'ipapi',
      ],
      grants: 'use the subscription of its owner',
    },
  ],
})
