import { anyHex, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Shopify', {
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  revoke: 'Uninstall the app of the store, or rotate its credentials (https://partners.shopify.com/).',
  tokens: [
    {
      id: 'shopify-admin-token',
      title: 'Shopify Admin API access token',
      severity: 9.2,
      format: ['shpat_', anyHex(32)],
      grants: 'read and change the store within the scopes of the app',
    },
    {
      id: 'shopify-custom-app-token',
      title: 'Shopify custom app access token',
      severity: 9.2,
      format: ['shpca_', anyHex(32)],
      grants: 'read and change the store within the scopes of the app',
    },
    {
      id: 'shopify-private-app-password',
      title: 'Shopify private app password',
      severity: 9.2,
      format: ['shppa_', anyHex(32)],
      grants: 'read and change the store within the scopes of the app',
    },
    {
      id: 'shopify-shared-secret',
      title: 'Shopify app shared secret',
      severity: 8.8,
      format: ['shpss_', anyHex(32)],
      grants: 'forge webhooks and obtain tokens as the app',
    },
    {
      id: 'shopify-user-token',
      title: 'Shopify user access token',
      severity: 8.8,
      format: ['shpua_', anyHex(32)],
      grants: 'act as a member of staff',
    },
    {
      id: 'shopify-theme-token',
      title: 'Shopify Theme Access password',
      severity: 7.5,
      format: ['shptka_', anyHex(32)],
      grants: 'change the themes of the store',
      docs: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
      revoke: 'Delete it in the Theme Access app of the store.',
    },
    {
      id: 'shopify-partner-token',
      title: 'Shopify Partner API token',
      severity: 8.5,
      format: ['prtapi_', anyHex(32)],
      grants: 'read the apps and payouts of the partner',
      docs: 'https://shopify.dev/docs/api/partner',
      revoke: 'Delete it under Settings, Partner API clients (https://partners.shopify.com/).',
    },
    {
      id: 'shopify-cli-token',
      title: 'Shopify CLI token',
      severity: 8.5,
      format: ['atkn_2.', base64url(40, 500)],
      grants: 'deploy apps of the partner',
      docs: 'https://shopify.dev/docs/apps/launch/deployment/deploy-in-ci-cd-pipeline',
      revoke: 'Delete it under Settings, CLI tokens (https://partners.shopify.com/).',
    },
  ],
})
