import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Holiday API', {
  docs: 'https://holidayapi.com/docs',
  revoke: 'Regenerate it in the settings of the account (https://holidayapi.com/).',
  tokens: [
    {
      id: 'holiday-api-api-key',
      title: 'Holiday API API key',
      severity: 4.2,
      format: uuid,
      near: ['holidayapi', 'holiday_api'],
      grants: "use its owner's quota",
    },
  ],
})
