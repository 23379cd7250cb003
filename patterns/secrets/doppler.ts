import { base62, oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.doppler.com/reference/auth-token-formats
export default defineProvider('Doppler', {
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  revoke:
    'Revoke it under Tokens of the workplace, project or account (https://dashboard.doppler.com/workplace/tokens).',
  tokens: [
    {
      id: 'doppler-personal-token',
      title: 'Doppler personal or CLI token',
      severity: 9.5,
      format: [oneOf('dp.pt.', 'dp.ct.'), base62(40, 44)],
      grants: 'read and change every secret that its owner can',
    },
    {
      id: 'doppler-service-token',
      title: 'Doppler service token',
      severity: 9.2,
      formats: [
        ['dp.st.', base62(40, 44)],
        ['dp.st.', run('abcdefghijklmnopqrstuvwxyz0123456789-_', 2, 35), '.', base62(40, 44)],
      ],
      grants: 'read the secrets of the config',
    },
    {
      id: 'doppler-service-account-token',
      title: 'Doppler service account token',
      severity: 9.3,
      format: [oneOf('dp.sa.', 'dp.said.'), base62(40, 44)],
      grants: 'read and change the secrets that the service account can',
    },
    {
      id: 'doppler-scim-token',
      title: 'Doppler SCIM or audit token',
      severity: 8.0,
      format: [oneOf('dp.scim.', 'dp.audit.'), base62(40, 44)],
      grants: 'manage the users of the workplace or read its audit log',
    },
  ],
})
