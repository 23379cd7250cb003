import { base36, base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('RapidAPI', {
  docs: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  revoke: 'Rotate it under Apps, Authorization (https://rapidapi.com/developer/dashboard).',
  tokens: [
    {
      id: 'rapidapi-key',
      title: 'RapidAPI key',
      severity: 7.0,
      formats: [[base36(10), 'msh', base36(15), 'p1', base36(6), 'jsn', base36(12)], [base62(50)]],
      near: ['rapid_api', 'x_rapidapi', 'x_mashape'],
      grants: 'call the subscribed APIs at the cost of its owner',
    },
  ],
})
