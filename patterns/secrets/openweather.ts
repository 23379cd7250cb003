import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OpenWeather', {
  docs: 'https://openweathermap.org/appid',
  revoke: 'Delete it under API keys (https://home.openweathermap.org/api_keys).',
  tokens: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      severity: 4.5,
      format: [base36(32)],
      near: ['open_weather', 'pyowm', 'owm', 'weather_api', 'appid'],
      proof: hasDigit,
      grants: 'read weather at the cost of its owner',
    },
  ],
})
