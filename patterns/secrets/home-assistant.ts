import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Home Assistant', {
  docs: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
  revoke: 'Delete it in the profile, Security, Long-lived access tokens, of the Home Assistant.',
  tokens: [
    {
      id: 'home-assistant-access-token',
      title: 'Home Assistant long-lived access token',
      severity: 8.5,
      format: jwt,
      near: [
        'home_assistant',
        'homeassistant',
        'hass_token',
        'hass_access',
        'hass_api',
        'ha_token',
        'hassio',
        'supervisor_token',
        'long_lived',
      ],
      proof: jwtStructure,
      grants: 'control the home of its owner',
    },
  ],
})
