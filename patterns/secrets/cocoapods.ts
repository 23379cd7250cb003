import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CocoaPods', {
  docs: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  revoke: 'End the session with `pod trunk me clean-sessions`.',
  tokens: [
    {
      id: 'cocoapods-trunk-token',
      title: 'CocoaPods trunk token',
      severity: 9.0,
      format: [hex(32)],
      near: ['cocoapods'],
      grants: "publish new versions of its owner's pods",
    },
  ],
})
