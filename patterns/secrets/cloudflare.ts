import { base64, base64url, hex, oneOf } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Prefixes since 2026, 40 characters and a checksum: https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
export default defineProvider('Cloudflare', {
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  revoke: 'Roll or delete it under My Profile, API Tokens (https://dash.cloudflare.com/profile/api-tokens).',
  tokens: [
    {
      id: 'cloudflare-user-api-token',
      title: 'Cloudflare user API token',
      severity: 9.0,
      format: ['cfut_', base64url(42, 56)],
      grants: "use what the token's permissions allow: DNS, Workers, zones",
    },
    {
      id: 'cloudflare-account-api-token',
      title: 'Cloudflare account API token',
      severity: 9.0,
      format: ['cfat_', base64url(42, 56)],
      grants: "use what the token's permissions allow: DNS, Workers, zones",
    },
    {
      id: 'cloudflare-global-api-key',
      title: 'Cloudflare global API key',
      severity: 9.6,
      format: ['cfk_', base64url(42, 56)],
      grants: 'do everything that its owner can at Cloudflare',
    },
    {
      id: 'cloudflare-api-token-old',
      title: 'Cloudflare API token (before 2026)',
      severity: 9.0,
      format: [base64url(40)],
      near: [
        'cloudflare',
        'cloudflare_api_token',
        'cloudflare_token',
        'cf_api_token',
        'cf_token',
        'cloudflareapitoken',
        'cloudflare_dns',
        'cf_dns',
      ],
      proof: notHex,
      grants: "use what the token's permissions allow: DNS, Workers, zones",
    },
    {
      id: 'cloudflare-global-api-key-old',
      title: 'Cloudflare global API key (before 2026)',
      severity: 9.6,
      format: [hex(37, 45)],
      near: ['cloudflare', 'cf_api_key', 'cf_key', 'x-auth-key', 'cf_global'],
      grants: 'do everything that its owner can at Cloudflare',
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare Origin CA key',
      severity: 8.0,
      format: ['v1.0-', hex(24), '-', hex(146)],
      grants: 'issue and revoke origin certificates',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    },
    {
      id: 'cloudflare-r2-secret-access-key',
      title: 'Cloudflare R2 secret access key',
      severity: 8.5,
      format: [hex(64)],
      near: ['r2_secret', 'cloudflare_r2', 'r2_secret_access_key', 'cf_r2'],
      grants: 'read and write R2 buckets',
      docs: 'https://developers.cloudflare.com/r2/api/tokens/',
      revoke:
        'Delete the token under R2, Manage API tokens (https://dash.cloudflare.com/?to=/:account/r2/api-tokens).',
    },
    {
      id: 'cloudflare-tunnel-token',
      title: 'Cloudflare Tunnel token',
      severity: 8.5,
      // base64 of a JSON object that begins with the account ("a") of 32 hex digits.
      format: ['eyJhIjoi', base64(120, 300), oneOf('==', '=', '')],
      grants: 'run the tunnel and receive its traffic',
      docs: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/',
      revoke:
        "Refresh the token on the tunnel's page in the Zero Trust dashboard (https://one.dash.cloudflare.com/).",
    },
    {
      id: 'cloudflare-turnstile-secret',
      title: 'Cloudflare Turnstile secret key',
      severity: 5.0,
      format: ['0x4AAAAAA', base64url(24, 28)],
      near: ['turnstile_secret', 'turnstilesecret', 'cf_turnstile_secret', 'cloudflare_turnstile_secret'],
      grants: "pass the site's challenge checks off as its own",
      docs: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
    },
  ],
})
