import { base64, digits, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://docs.sentry.io/security-legal-pii/security/token-formats/ ; behind `sntrys_` stands the base64 of JSON.
export default defineProvider('Sentry', {
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  revoke: 'Revoke it under Settings, Auth tokens (https://sentry.io/settings/auth-tokens/).',
  tokens: [
    {
      id: 'sentry-user-token',
      title: 'Sentry personal auth token',
      severity: 8.5,
      format: ['sntryu_', hex(64)],
      grants: 'act as the user within its scopes',
    },
    {
      id: 'sentry-org-token',
      title: 'Sentry organization auth token',
      severity: 7.8,
      format: ['sntrys_eyJ', base64(60, 400), oneOf('==', '=', ''), '_', base64(42, 43)],
      grants: 'upload releases and source maps',
    },
    {
      id: 'sentry-integration-token',
      title: 'Sentry internal integration or app token',
      severity: 8.5,
      format: [oneOf('sntryi_', 'sntrya_', 'sntryr_'), hex(64)],
      grants: 'act in the organization within its scopes',
    },
    {
      id: 'sentry-legacy-token',
      title: 'Sentry auth token (legacy)',
      severity: 8.5,
      format: [hex(64)],
      near: ['sentry'],
      grants: 'act as the user within its scopes',
    },
    {
      id: 'sentry-dsn-secret',
      title: 'Sentry DSN with a secret key',
      severity: 4.5,
      format: [
        oneOf('https://', 'http://'),
        hex(32),
        ':',
        hex(32),
        '@',
        oneOf('sentry.io/', 'app.getsentry.com/'),
        digits(1, 10),
      ],
      grants: 'write events of the project',
      docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
      revoke: 'Revoke the client key under Project settings, Client keys.',
    },
    {
      id: 'sentry-dsn',
      title: 'Sentry DSN',
      severity: 2.0,
      format: [
        'https://',
        hex(32),
        '@o',
        digits(1, 19),
        '.ingest.',
        oneOf('us.', 'de.', ''),
        'sentry.io/',
        digits(1, 19),
      ],
      confidence: 'low',
      grants: 'write events of the project',
      docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
      revoke: 'Revoke the client key under Project settings, Client keys, when it is misused.',
    },
  ],
})
