import { base64, run } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OneSignal', {
  docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  revoke: 'Delete it under Settings, Keys and IDs (https://dashboard.onesignal.com/).',
  tokens: [
    {
      id: 'onesignal-app-key',
      title: 'OneSignal app API key',
      severity: 8.5,
      format: ['os_v2_app_', run('abcdefghijklmnopqrstuvwxyz234567', 80, 120)],
      grants: 'send notifications to every user of the app',
    },
    {
      id: 'onesignal-organization-key',
      title: 'OneSignal organization API key',
      severity: 9.0,
      format: ['os_v2_org_', run('abcdefghijklmnopqrstuvwxyz234567', 80, 120)],
      grants: 'create apps and keys of the organization',
    },
    {
      id: 'onesignal-legacy-key',
      title: 'OneSignal REST API key (legacy)',
      severity: 8.5,
      format: [base64(48)],
      near: ['one_signal'],
      proof: hasDigit,
      grants: 'send notifications to every user of the app',
    },
  ],
})
