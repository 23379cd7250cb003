import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Prefixes since 2026: https://vercel.com/changelog/new-token-formats-and-secret-scanning
export default defineProvider('Vercel', {
  docs: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
  revoke: 'Delete it under Account settings, Tokens (https://vercel.com/account/settings/tokens).',
  tokens: [
    {
      id: 'vercel-personal-access-token',
      title: 'Vercel personal access token',
      severity: 9.2,
      format: ['vcp_', base62(56)],
      grants: "deploy to and read the environment of the account's projects",
    },
    {
      id: 'vercel-integration-token',
      title: 'Vercel integration token',
      severity: 9.0,
      format: ['vci_', base62(56)],
      grants: 'use what the integration was allowed to in the account',
    },
    {
      id: 'vercel-app-access-token',
      title: 'Vercel app access token',
      severity: 8.0,
      format: ['vca_', base62(56)],
    },
    {
      id: 'vercel-app-refresh-token',
      title: 'Vercel app refresh token',
      severity: 8.5,
      format: ['vcr_', base62(56)],
      grants: 'obtain new access tokens for the app',
    },
    {
      id: 'vercel-api-key',
      title: 'Vercel API key',
      severity: 8.5,
      format: ['vck_', base62(56)],
      grants: "run models through AI Gateway at the account's cost",
    },
    {
      id: 'vercel-token-old',
      title: 'Vercel access token (before 2026)',
      severity: 9.0,
      format: [base62(24)],
      near: ['vercel_token', 'vercel_api', 'vercel_access', 'vercel', 'now_token', 'zeit_token'],
      proof: hasDigit,
      grants: "deploy to and read the environment of the account's projects",
    },
    {
      id: 'vercel-blob-read-write-token',
      title: 'Vercel Blob read-write token',
      severity: 8.5,
      format: ['vercel_blob_rw_', base62(16), '_', base62(30)],
      grants: 'read, write and delete the files of the blob store',
      docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
      revoke: "Rotate the token under the project's Storage (https://vercel.com/dashboard/stores).",
    },
    {
      id: 'vercel-deploy-hook',
      title: 'Vercel deploy hook URL',
      severity: 5.5,
      format: ['api.vercel.com/v1/integrations/deploy/prj_', base62(20, 40), '/', base62(10)],
      grants: 'start deploys of the project',
      docs: 'https://vercel.com/docs/deploy-hooks',
      revoke: "Revoke the hook under the project's Settings, Git (https://vercel.com/dashboard).",
    },
  ],
})
