import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AppSignal', {
  docs: 'https://docs.appsignal.com/appsignal/terminology#push-api-key',
  revoke: 'Regenerate it under Organization settings, Push and deploy (https://appsignal.com/).',
  tokens: [
    {
      id: 'appsignal-push-key',
      title: 'AppSignal push API key',
      severity: 5.0,
      format: uuid,
      near: ['appsignal'],
      grants: 'write telemetry of the organization',
    },
  ],
})
