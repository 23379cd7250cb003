import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('QWeather', {
  docs: 'https://dev.qweather.com/en/docs/authentication/apikey',
  revoke: 'Delete the credential under its project in the console (https://console.qweather.com/).',
  tokens: [
    {
      id: 'qweather-api-key',
      title: 'QWeather API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['qweather', 'hefeng', 'heweather'],
      grants: "use its owner's quota",
    },
  ],
})
