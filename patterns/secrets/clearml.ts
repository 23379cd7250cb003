import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ClearML', {
  docs: 'https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile',
  revoke:
    'Revoke it under Settings, Workspace, App credentials (https://app.clear.ml/settings/workspace-configuration).',
  tokens: [
    {
      id: 'clearml-secret-key',
      title: 'ClearML secret key',
      severity: 8.0,
      format: [base62(48, 60)],
      near: ['clearml', 'trains_api_secret'],
      proof: notHex,
      grants: 'read and write the experiments of the workspace and queue tasks on its workers',
    },
  ],
})
