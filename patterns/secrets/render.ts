import { base36, base62, base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://render.com/docs/api
export default defineProvider('Render', {
  docs: 'https://render.com/docs/api',
  revoke: 'Revoke it under Account settings, API keys (https://dashboard.render.com/u/settings#api-keys).',
  tokens: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      severity: 9.0,
      format: ['rnd_', base62(26, 36)],
      grants: 'deploy and read the environment of every service of the account',
    },
    {
      id: 'render-deploy-hook',
      title: 'Render deploy hook URL',
      severity: 6.0,
      format: ['api.render.com/deploy/srv-', base36(20), '?key=', base64url(10, 12)],
      grants: 'start deploys of the service',
      docs: 'https://render.com/docs/deploy-hooks',
      revoke:
        "Regenerate the hook under the service's Settings, Deploy hook (https://dashboard.render.com/).",
    },
  ],
})
