import { base62, upperBase36 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.quay.io/glossary/robot-accounts.html
export default defineProvider('Quay', {
  docs: 'https://docs.quay.io/glossary/robot-accounts.html',
  revoke: 'Regenerate it under Robot accounts or delete the application token (https://quay.io/).',
  tokens: [
    {
      id: 'quay-robot-token',
      title: 'Quay robot account token',
      severity: 8.8,
      format: [upperBase36(64)],
      near: ['quay', 'quay_io', 'robot_token'],
      grants: 'push and pull the images that the robot may',
    },
    {
      id: 'quay-oauth-token',
      title: 'Quay OAuth access token',
      severity: 8.8,
      format: [base62(40)],
      near: ['quay_token', 'quay_oauth', 'quay_api', 'quay_access'],
      proof: notHex,
      grants: "use the API within the token's scopes",
      docs: 'https://docs.quay.io/api/',
    },
  ],
})
