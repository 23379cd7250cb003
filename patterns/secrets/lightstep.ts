import { base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lightstep', {
  docs: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  revoke: 'Delete it under Settings, Access tokens (https://app.lightstep.com/).',
  tokens: [
    {
      id: 'lightstep-access-token',
      title: 'Lightstep access token',
      severity: 6.0,
      formats: [[base64url(80, 100), oneOf('==', '=', '')], [hex(32)]],
      near: ['lightstep', 'ls_access_token'],
      grants: 'write telemetry of the project',
    },
  ],
})
