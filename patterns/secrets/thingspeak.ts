import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ThingSpeak', {
  docs: 'https://www.mathworks.com/help/thingspeak/channel-control.html',
  revoke: 'Generate a new one under API keys of the channel (https://thingspeak.mathworks.com/channels).',
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
