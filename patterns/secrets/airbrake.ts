import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Airbrake', {
  docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
  revoke: 'Regenerate it under Project settings (https://airbrake.io/).',
  tokens: [
    {
      id: 'airbrake-key',
      title: 'Airbrake project or user key',
      severity: 5.5,
      formats: [[hex(32)], [hex(40)]],
      near: ['airbrake'],
      grants: 'write, or with a user key read, the errors of the project',
    },
  ],
})
