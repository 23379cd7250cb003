import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Strava', {
  docs: 'https://developers.strava.com/docs/authentication/',
  revoke: 'Reset it under My API application (https://www.strava.com/settings/api).',
  tokens: [
    {
      id: 'strava-token',
      title: 'Strava client secret or token',
      severity: 6.8,
      format: [hex(40)],
      near: ['strava'],
      grants: 'act as the app, or as the athlete',
    },
  ],
})
