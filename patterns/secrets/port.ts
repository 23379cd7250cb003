import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.port.io/build-your-software-catalog/custom-integration/api/#get-api-token
export default defineProvider('Port', {
  docs: 'https://docs.port.io/build-your-software-catalog/custom-integration/api/',
  revoke: 'Rotate the credentials under Credentials (https://app.port.io/).',
  tokens: [
    {
      id: 'port-client-secret',
      title: 'Port client secret',
      severity: 9.0,
      format: [base62(64)],
      near: ['port_client_secret', 'port_secret', 'getport', 'port_io', 'portclientsecret', 'port_api'],
      proof: notHex,
      grants: 'read and change the catalogue and run its actions',
    },
  ],
})
