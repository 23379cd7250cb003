import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SignalWire', {
  docs: 'https://developer.signalwire.com/rest/overview/authorization',
  revoke: 'Delete it under API credentials of the space (https://signalwire.com/signin).',
  tokens: [
    {
      id: 'signalwire-api-token',
      title: 'SignalWire API token',
      severity: 8.5,
      formats: [['PT', hex(48)], [base62(50)], ['PSK_', base62(24, 60)]],
      near: ['signalwire', 'signal_wire'],
      grants: 'call and send messages at the cost of the project',
    },
  ],
})
