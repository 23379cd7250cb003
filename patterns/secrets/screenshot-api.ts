import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ScreenshotAPI', {
  docs: 'https://www.screenshotapi.net/docs/getStarted',
  revoke: 'Regenerate it in the settings of the account (https://screenshotapi.net/).',
  tokens: [
    {
      id: 'screenshot-api-token',
      title: 'ScreenshotAPI token',
      severity: 5.0,
      format: [upperBase36(7), '-', upperBase36(7), '-', upperBase36(7), '-', upperBase36(7)],
      near: ['screenshotapi', 'screenshot_api'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
