import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://infisical.com/docs/documentation/platform/token
export default defineProvider('Infisical', {
  docs: 'https://infisical.com/docs/documentation/platform/token',
  revoke: "Delete it under the project's Access control (https://app.infisical.com/).",
  tokens: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      severity: 9.2,
      formats: [
        ['st.', hex(24), '.', hex(32), '.', hex(32)],
        ['st.', ...uuid, '.', hex(32), '.', hex(32)],
      ],
      grants: 'read the secrets of the environment',
    },
    {
      id: 'infisical-client-secret',
      title: 'Infisical universal auth client secret',
      severity: 9.0,
      format: [hex(64)],
      near: ['infisical'],
      grants: 'sign in as the machine identity',
      docs: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
    },
  ],
})
