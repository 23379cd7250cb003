import { base62, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Adafruit IO', {
  docs: 'https://io.adafruit.com/api/docs/#authentication',
  revoke: 'Regenerate it under My key (https://io.adafruit.com/).',
  tokens: [
    {
      id: 'adafruit-io-key',
      title: 'Adafruit IO key',
      severity: 6.5,
      format: ['aio_', base62(28)],
      grants: 'read and write the feeds of its owner',
    },
    {
      id: 'adafruit-legacy-io-key',
      title: 'Adafruit IO key (legacy)',
      severity: 6.5,
      format: [base64url(32)],
      near: ['adafruit', 'aio_key'],
      grants: 'read and write the feeds of its owner',
    },
  ],
})
