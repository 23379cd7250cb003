import { base64url, hex, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// A prefix, 60 hexadecimal digits and a checksum of eight: https://packagist.com/docs/composer-authentication#token-format
export default defineProvider('Private Packagist', {
  docs: 'https://packagist.com/docs/composer-authentication#token-format',
  revoke: "Revoke it under the organization's Authentication tokens (https://packagist.com/).",
  tokens: [
    {
      id: 'packagist-organization-read-token',
      title: 'Private Packagist organization token (read)',
      severity: 7.5,
      format: ['packagist_ort_', hex(68)],
      grants: "download the organization's packages",
    },
    {
      id: 'packagist-update-token',
      title: 'Private Packagist update token',
      severity: 8.5,
      format: [oneOf('packagist_out_', 'packagist_uut_', 'packagist_urt_'), hex(68)],
      grants: "download and update the organization's packages",
    },
    {
      id: 'packagist-api-credential',
      title: 'Private Packagist API key or secret',
      severity: 8.8,
      format: [oneOf('packagist_acs_', 'packagist_ack_'), hex(40, 100)],
      grants: 'administer the organization through the API',
      docs: 'https://packagist.com/docs/api/',
      revoke: "Delete the API credentials under the organization's settings (https://packagist.com/).",
    },
    {
      id: 'packagist-api-token',
      title: 'Packagist.org API token',
      severity: 7.0,
      format: [base64url(20)],
      near: ['packagist_token', 'packagist_api', 'packagist_api_token'],
      proof: hasDigit,
      grants: "update its owner's packages from their repositories",
      docs: 'https://packagist.org/apidoc',
      revoke: 'Regenerate it on the profile page (https://packagist.org/profile/).',
    },
  ],
})
