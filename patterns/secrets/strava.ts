import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Strava', {
  docs: 'https://developers.strava.com/docs/authentication/',
  revoke: 'Reset it under My API application (https://www.strava.com/settings/api).',
  tokens: [
    {
      id: 'strava-token',
      title: 'Strava client secret or token',
      severity: 6.8,
      format: [base36(40)],
      near: ['strava'],
      proof: hasDigit,
      grants: 'act as the app, or as the athlete',
    },
  ],
})
