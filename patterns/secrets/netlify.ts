import { base62, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.netlify.com/api/get-started/#authentication
export default defineProvider('Netlify', {
  docs: 'https://docs.netlify.com/api/get-started/#authentication',
  revoke: 'Revoke it under User settings, Applications (https://app.netlify.com/user/applications).',
  tokens: [
    {
      id: 'netlify-personal-access-token',
      title: 'Netlify personal access token',
      severity: 9.0,
      format: ['nfp_', base62(36)],
      grants: 'deploy to and change every site of its owner',
    },
    {
      id: 'netlify-oauth-token',
      title: 'Netlify OAuth or CLI token',
      severity: 8.5,
      format: [oneOf('nfo_', 'nfc_', 'nfu_', 'nfb_'), base62(36)],
      grants: 'deploy to and change the sites of its owner',
    },
    {
      id: 'netlify-access-token-old',
      title: 'Netlify access token (before 2023)',
      severity: 9.0,
      format: [base64url(43, 46)],
      near: ['netlify_auth_token', 'netlify_token', 'netlify_access', 'netlify_api', 'netlify'],
      grants: 'deploy to and change every site of its owner',
    },
    {
      id: 'netlify-build-hook',
      title: 'Netlify build hook URL',
      severity: 5.5,
      format: ['api.netlify.com/build_hooks/', hex(24)],
      grants: 'start builds of the site',
      docs: 'https://docs.netlify.com/build/configure-builds/build-hooks/',
      revoke: 'Delete the hook under Site configuration, Build hooks (https://app.netlify.com/).',
    },
  ],
})
