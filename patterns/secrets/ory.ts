import { base62, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.ory.com/docs/concepts/personal-access-token
export default defineProvider('Ory', {
  docs: 'https://www.ory.com/docs/concepts/personal-access-token',
  revoke: 'Delete the API key of the project (https://console.ory.sh/).',
  tokens: [
    {
      id: 'ory-api-key',
      title: 'Ory Network API key',
      severity: 9.2,
      format: [oneOf('ory_pat_', 'ory_apikey_', 'ory_wak_'), base62(32)],
      grants: 'manage the accounts of the project or workspace',
    },
    {
      id: 'ory-session-token',
      title: 'Ory session, access or refresh token',
      severity: 7.0,
      formats: [
        [oneOf('ory_st_', 'ory_lo_'), base62(32)],
        [oneOf('ory_at_', 'ory_rt_', 'ory_ac_'), base64url(43), '.', base64url(43)],
      ],
      grants: 'act as the signed-in user while it lasts',
    },
  ],
})
