import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ThingSpeak', {
  docs: 'https://www.mathworks.com/help/thingspeak/channelsettings.html',
  revoke: 'Regenerate it in the settings of the account (https://www.mathworks.com/).',
  tokens: [
    {
      id: 'thingspeak-api-key',
      title: 'ThingSpeak API key',
      severity: 4.8,
      format: [upperBase36(16)],
      near: ['thingspeak', 'thing_speak'],
      proof: hasDigit,
      grants: 'write the channel',
    },
  ],
})
