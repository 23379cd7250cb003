import { base62, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.keycloak.org/docs/latest/server_admin/#_client-credentials
export default defineProvider('Keycloak', {
  docs: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
  revoke:
    "Regenerate it under the client's Credentials (https://www.keycloak.org/docs/latest/server_admin/#_client-credentials).",
  tokens: [
    {
      id: 'keycloak-client-secret',
      title: 'Keycloak client secret',
      severity: 8.5,
      formats: [[base62(32)], [...uuid]],
      near: [
        'keycloak_client_secret',
        'keycloak_secret',
        'keycloakclientsecret',
        'keycloak.credentials.secret',
        'kc_client_secret',
        'keycloak_clientsecret',
        'keycloak_admin_secret',
      ],
      grants: 'act as the client towards the realm',
    },
  ],
})
