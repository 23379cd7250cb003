import { upperHex, uuid, word } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Name of the key, then the ids of the service and of the key: https://docs.notifications.service.gov.uk/rest-api.html#api-keys
const UPPER_UUID = [upperHex(8), '-', upperHex(4), '-', upperHex(4), '-', upperHex(4), '-', upperHex(12)]

export default defineProvider('GOV.UK Notify', {
  docs: 'https://docs.notifications.service.gov.uk/rest-api.html#api-keys',
  revoke: 'Revoke it under API integration (https://www.notifications.service.gov.uk/).',
  tokens: [
    {
      id: 'notify-api-key',
      title: 'GOV.UK Notify API key',
      severity: 8.5,
      formats: [
        [word(1, 60), '-', ...uuid, '-', ...uuid],
        [...uuid, '-', ...uuid],
      ],
      near: ['notify', 'notifications_api', 'govuk_notify', 'gov_notify'],
      grants: 'send messages in the name of the service',
    },
    {
      id: 'notify-canada-api-key',
      title: 'GC Notify API key',
      severity: 8.5,
      formats: [
        ['gcntfy-', word(1, 60), '-', ...uuid, '-', ...uuid],
        ['GCNTFY-', word(1, 60), '-', ...UPPER_UUID, '-', ...UPPER_UUID],
      ],
      grants: 'send messages in the name of the service',
      docs: 'https://documentation.notification.canada.ca/en/start.html',
      revoke: 'Revoke it under API integration (https://notification.canada.ca/).',
    },
  ],
})
