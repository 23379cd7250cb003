import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.ansible.com/ansible/latest/galaxy/user_guide.html
export default defineProvider('Ansible Galaxy', {
  docs: 'https://docs.ansible.com/ansible/latest/galaxy/user_guide.html',
  revoke: 'Load a new token, which ends the old one (https://galaxy.ansible.com/ui/token/).',
  tokens: [
    {
      id: 'ansible-galaxy-api-token',
      title: 'Ansible Galaxy API token',
      severity: 8.8,
      format: [hex(40)],
      near: ['ansible_galaxy', 'galaxy_api', 'galaxy_token', 'galaxy_server'],
      grants: "publish new versions of its owner's collections",
    },
  ],
})
