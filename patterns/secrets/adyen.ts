import { base62, base64, oneOf, run, upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Adyen', {
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  revoke: 'Generate a new one under Developers, API credentials (https://ca-live.adyen.com/).',
  tokens: [
    {
      id: 'adyen-api-key',
      title: 'Adyen API key',
      severity: 9.2,
      format: [
        'AQE',
        base64(60, 300),
        oneOf('==', '=', ''),
        '-',
        base64(43),
        '=-',
        run(base62(1).alphabet + '!#$%&()*+,-./:;<=>?@[]^_{|}~', 12, 20),
      ],
      grants: 'charge and refund within the roles of the credential',
    },
    {
      id: 'adyen-hmac-key',
      title: 'Adyen HMAC key',
      severity: 7.5,
      format: [upperHex(64)],
      near: ['adyen', 'hmac_key'],
      grants: 'forge payment notifications',
      docs: 'https://docs.adyen.com/development-resources/webhooks/secure-webhooks/verify-hmac-signatures/',
    },
  ],
})
