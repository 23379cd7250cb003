import { base36, base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

const id = [base36(8), '-', base36(4), '-', base36(4), '-', base36(4), '-', base36(12)]
const hook = [...id, '@', ...id, '/IncomingWebhook/', base36(32), '/', ...id]

export default defineProvider('Microsoft Teams', {
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  revoke: 'Remove the connector or the workflow of the channel.',
  tokens: [
    {
      id: 'microsoft-teams-webhook',
      title: 'Microsoft Teams incoming webhook',
      severity: 7.0,
      formats: [
        ['webhook.office.com/webhookb2/', ...hook],
        [oneOf('outlook.office.com/webhook/', 'outlook.office365.com/webhook/'), ...hook],
      ],
      grants: 'post into the channel',
    },
    {
      id: 'microsoft-teams-workflow',
      title: 'Microsoft Teams workflow webhook',
      severity: 7.0,
      formats: [
        [
          'logic.azure.com',
          oneOf(':443', ''),
          '/workflows/',
          hex(32),
          '/triggers/manual/paths/invoke',
          oneOf('/?', '?'),
          'api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=',
          base64url(43),
        ],
        [
          'api.powerplatform.com',
          oneOf(':443', ''),
          '/powerautomate/automations/direct/workflows/',
          hex(32),
          '/triggers/manual/paths/invoke',
          oneOf('/?', '?'),
          'api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=',
          base64url(43),
        ],
      ],
      grants: 'start the workflow',
      docs: 'https://support.microsoft.com/en-us/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498',
    },
  ],
})
