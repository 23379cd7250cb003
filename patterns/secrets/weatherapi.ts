import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WeatherAPI', {
  docs: 'https://www.weatherapi.com/docs/#intro-authentication',
  revoke: 'Regenerate it under API (https://www.weatherapi.com/my/).',
  tokens: [
    {
      id: 'weatherapi-api-key',
      title: 'WeatherAPI key',
      severity: 4.0,
      format: [hex(31)],
      near: ['weather_api', 'weather_key'],
      grants: 'read weather at the rate limit of its owner',
    },
  ],
})
