import { base36, base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://techdocs.akamai.com/developer/docs/make-your-first-api-call
export default defineProvider('Akamai', {
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  revoke:
    'Deactivate the credential of the API client under Identity and access (https://control.akamai.com/).',
  tokens: [
    {
      id: 'akamai-edgegrid-token',
      title: 'Akamai EdgeGrid token',
      severity: 7.0,
      format: ['akab-', base36(16), '-', base36(16)],
      grants: 'call the APIs of the client, with the client secret beside it',
    },
    {
      id: 'akamai-edgegrid-client-secret',
      title: 'Akamai EdgeGrid client secret',
      severity: 8.8,
      format: [base64(43), '='],
      near: ['akamai', 'edgegrid', 'edgerc'],
      grants: 'change and purge what the API client may',
    },
  ],
})
