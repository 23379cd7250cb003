import { base62, run } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WordPress', {
  docs: 'https://developer.wordpress.org/rest-api/reference/application-passwords/',
  revoke: 'Revoke it under Users, Profile, Application passwords of the site.',
  tokens: [
    {
      id: 'wordpress-application-password',
      title: 'WordPress application password',
      severity: 8.8,
      format: [base62(4), ' ', base62(4), ' ', base62(4), ' ', base62(4), ' ', base62(4), ' ', base62(4)],
      near: ['wordpress', 'wp_app', 'wp_password', 'application_password', 'app_password'],
      proof: hasDigit,
      grants: 'act as the user on the site',
    },
    {
      id: 'wordpress-salt',
      title: 'WordPress authentication key or salt',
      severity: 7.5,
      format: [run(base62(1).alphabet + '!@#$%^&*()-_ []{}<>~`+=,.;:/?|', 64)],
      near: [
        'auth_key',
        'secure_auth_key',
        'logged_in_key',
        'nonce_key',
        'auth_salt',
        'secure_auth_salt',
        'logged_in_salt',
        'nonce_salt',
      ],
      proof: hasDigit,
      grants: 'forge the cookies of any user of the site',
      docs: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
      revoke: 'Replace all eight (https://api.wordpress.org/secret-key/1.1/salt/); everybody is signed out.',
    },
  ],
})
