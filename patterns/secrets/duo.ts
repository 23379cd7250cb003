import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// The secret key has 40 characters: https://duo.com/docs/authapi#authentication
export default defineProvider('Duo', {
  docs: 'https://duo.com/docs/authapi#authentication',
  revoke: 'Reset the secret key of the application (https://admin.duosecurity.com/applications).',
  tokens: [
    {
      id: 'duo-secret-key',
      title: 'Duo secret key',
      severity: 9.0,
      format: [base62(40)],
      near: ['duo_skey', 'duo_secret', 'duo_sec', 'skey', 'duo_api_secret', 'duosecurity'],
      proof: notHex,
      grants: "answer for the second factor of the application's users",
    },
  ],
})
