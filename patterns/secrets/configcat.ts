import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://configcat.com/docs/sdk-reference/overview/
export default defineProvider('ConfigCat', {
  docs: 'https://configcat.com/docs/requests/',
  revoke: "Revoke it under the environment's SDK keys (https://app.configcat.com/).",
  tokens: [
    {
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      severity: 5.0,
      format: ['configcat-sdk-1/', base64url(22), '/', base64url(22)],
      grants: 'read every feature flag and its rules',
    },
    {
      id: 'configcat-sdk-key-old',
      title: 'ConfigCat SDK key (version 1)',
      severity: 5.0,
      format: [base64url(22), '/', base64url(22)],
      near: ['configcat'],
      grants: 'read every feature flag and its rules',
    },
  ],
})
