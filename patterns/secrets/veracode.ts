import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.veracode.com/r/c_api_credentials3
export default defineProvider('Veracode', {
  docs: 'https://docs.veracode.com/r/c_api_credentials3',
  revoke: 'Revoke it under User account, API credentials (https://analysiscenter.veracode.com/).',
  tokens: [
    {
      id: 'veracode-api-secret-key',
      title: 'Veracode API secret key',
      severity: 8.0,
      formats: [[hex(128)], ['vera01es-', hex(128)], ['vera01gs-', hex(128)]],
      near: ['veracode', 'vkey'],
      grants: 'read and upload scans of the organization',
    },
  ],
})
