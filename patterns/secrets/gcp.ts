import { base36, base64, base64url, digits, hex, upperBase36 } from '../format.ts'
import { hasDigit, notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://cloud.google.com/docs/authentication/api-keys
export default defineProvider('Google Cloud', {
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  revoke:
    'Delete the credential under APIs and services, Credentials (https://console.cloud.google.com/apis/credentials).',
  tokens: [
    {
      id: 'gcp-api-key',
      title: 'Google API key',
      severity: 7.0,
      format: ['AIza', base64url(35)],
      grants: "use the APIs that the key is not restricted from, at the project's cost",
    },
    {
      id: 'gcp-bound-api-key',
      title: 'Google API key bound to a service account',
      severity: 8.0,
      format: ['AQ.Ab8R', base64url(38, 65)],
      grants: 'act as the service account towards the APIs of the key',
    },
    {
      id: 'gcp-oauth-client-id',
      title: 'Google OAuth client id',
      severity: 2.0,
      formats: [
        [digits(6, 21), '-', base36(32), '.apps.googleusercontent.com'],
        [digits(9, 21), '.apps.googleusercontent.com'],
      ],
      confidence: 'low',
      grants: 'name the application, with its secret act as it towards Google accounts',
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#creatingcred',
    },
    {
      id: 'gcp-oauth-client-secret',
      title: 'Google OAuth client secret',
      severity: 8.0,
      pair: ['gcp-oauth-client-id'],
      format: ['GOCSPX-', base64url(28)],
      grants: 'act as the application towards Google accounts',
      docs: 'https://developers.google.com/identity/protocols/oauth2',
      revoke:
        'Add a new client secret and delete this one under Google Auth Platform, Clients (https://console.cloud.google.com/auth/clients).',
    },
    {
      id: 'gcp-oauth-client-secret-old',
      title: 'Google OAuth client secret (before 2021)',
      severity: 7.5,
      pair: ['gcp-oauth-client-id'],
      format: [base64url(24)],
      near: [
        'google_client_secret',
        'google_oauth',
        'googleclientsecret',
        'google_secret',
        'gcp_client_secret',
      ],
      proof: hasDigit,
      grants: 'act as the application towards Google accounts',
      docs: 'https://developers.google.com/identity/protocols/oauth2',
    },
    {
      id: 'gcp-oauth-refresh-token',
      title: 'Google OAuth refresh token',
      severity: 9.0,
      format: ['1//0', base64url(40, 160)],
      grants: 'obtain access tokens for the Google account, with the client secret',
      docs: 'https://developers.google.com/identity/protocols/oauth2#expiration',
      revoke:
        'Revoke it with `https://oauth2.googleapis.com/revoke?token=…` or remove the app at https://myaccount.google.com/connections.',
    },
    {
      id: 'gcp-oauth-access-token',
      title: 'Google OAuth access token',
      severity: 6.5,
      format: ['ya29.', base64url(30, 1000)],
      grants: 'act as the Google account for about an hour',
      docs: 'https://cloud.google.com/docs/authentication/token-types#access',
      revoke:
        'Revoke it with `https://oauth2.googleapis.com/revoke?token=…`; it ends by itself after about an hour.',
    },
    {
      id: 'gcp-service-account-key-id',
      title: 'Google Cloud service account key file',
      severity: 8.5,
      format: [hex(40)],
      near: ['private_key_id'],
      grants: 'act as the service account, with the private key of the same file',
      docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
      revoke:
        'Delete the key of the service account (https://console.cloud.google.com/iam-admin/serviceaccounts).',
    },
    {
      id: 'gcp-hmac-access-id',
      title: 'Google Cloud Storage HMAC access id',
      severity: 6.5,
      // 61 characters for a service account, 24 for a user: https://cloud.google.com/storage/docs/authentication/hmackeys
      formats: [
        ['GOOG', upperBase36(57)],
        ['GOOG', upperBase36(20)],
      ],
      grants: 'read and write Cloud Storage, with the secret beside it',
      docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
      revoke:
        'Deactivate and delete the key under Cloud Storage, Settings, Interoperability (https://console.cloud.google.com/storage/settings).',
    },
    {
      id: 'gcp-hmac-secret',
      title: 'Google Cloud Storage HMAC secret',
      severity: 8.5,
      pair: ['gcp-hmac-access-id'],
      format: [base64(40)],
      near: ['gcs_secret', 'gs_secret', 'gcs_hmac', 'google_storage_secret', 'gs_secret_access_key'],
      proof: notHex,
      grants: "read and write Cloud Storage as the key's account",
      docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    },
    {
      id: 'gcp-recaptcha-secret-key',
      title: 'Google reCAPTCHA secret key',
      severity: 5.0,
      format: ['6L', base64url(38)],
      near: [
        'recaptcha_secret',
        'recaptcha_private',
        'recaptchasecret',
        'recaptcha_key_secret',
        'captcha_secret',
        'captcha_private',
        'private_key',
      ],
      grants: "pass the site's captcha checks off as its own",
      docs: 'https://developers.google.com/recaptcha/docs/verify',
      revoke: 'Create a new key pair at https://www.google.com/recaptcha/admin and delete this one.',
    },
  ],
})
