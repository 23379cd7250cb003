import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ubidots', {
  docs: 'https://docs.ubidots.com/v1.6/reference/authentication',
  revoke: 'Delete it under API credentials (https://industrial.ubidots.com/).',
  tokens: [
    {
      id: 'ubidots-token',
      title: 'Ubidots token',
      severity: 7.0,
      format: [oneOf('BBFF-', 'BBUS-', 'A1E-'), base62(30)],
      grants: 'read and write the devices of its owner',
    },
  ],
})
