import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz
export default defineProvider('Portkey', {
  docs: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
  revoke: 'Delete it under API keys (https://app.portkey.ai/api-keys).',
  tokens: [
    {
      id: 'portkey-api-key',
      title: 'Portkey API key',
      severity: 9.0,
      formats: [[base64(27), '='], [base64(28)]],
      near: ['portkey', 'x-portkey-api-key'],
      grants: 'run models through the gateway, or administer the organization',
    },
  ],
})
