import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('UptimeRobot', {
  docs: 'https://uptimerobot.com/api/',
  revoke: 'Delete it under Integrations and API (https://dashboard.uptimerobot.com/integrations).',
  tokens: [
    {
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      severity: 6.5,
      formats: [
        ['u', digits(4, 9), '-', hex(24)],
        ['m', digits(6, 12), '-', hex(24)],
        ['ur', digits(4, 9), '-', hex(24)],
      ],
      near: ['uptime_robot', 'api_key'],
      grants: 'read, or with the main key change, the monitors',
    },
  ],
})
