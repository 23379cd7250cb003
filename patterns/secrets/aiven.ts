import { base64, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://aiven.io/docs/platform/howto/create_authentication_token
export default defineProvider('Aiven', {
  docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  revoke: 'Revoke it under User information, Tokens (https://console.aiven.io/profile/tokens).',
  tokens: [
    {
      id: 'aiven-service-password',
      title: 'Aiven service password',
      severity: 9.2,
      format: ['AVNS_', base64url(19)],
      grants: "read and write the service's data",
      docs: 'https://aiven.io/docs/platform/howto/list-manage-service-users',
      revoke: 'Reset the password of the service user (https://console.aiven.io/).',
    },
    {
      id: 'aiven-api-token',
      title: 'Aiven API token',
      severity: 9.2,
      formats: [
        ['aivenv1', base64(300, 420), oneOf('==', '=', '')],
        [base64(300, 420), oneOf('==', '=', '')],
      ],
      near: ['aiven'],
      grants: 'manage every service of its owner',
    },
  ],
})
