import { base32, base36, base64, oneOf, run } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// Prefixes of the identifiers: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Keys made since 2019 hold the account's number in the 40 bits that follow the first one; an account has twelve decimal
 * digits. A key whose first bit is 0 is older and says nothing.
 */
const embeddedAccount: Proof = {
  name: 'embedded account id',
  check: (token) => (BASE32.indexOf(token[4]!) >= 16 && account(token) > 999_999_999_999 ? false : undefined),
  complete: (token) => `${token.slice(0, 4)}Q${token.slice(5)}`,
}

function account(token: string): number {
  let bits = 0n
  for (const character of token.slice(4, 14)) bits = bits * 32n + BigInt(BASE32.indexOf(character))
  return Number((bits >> 9n) & ((1n << 40n) - 1n))
}

export default defineProvider('AWS', {
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  revoke:
    'Deactivate the key, then delete it, under IAM, Users, Security credentials (https://console.aws.amazon.com/iam/home#/users).',
  tokens: [
    {
      id: 'aws-access-key-id',
      title: 'AWS access key id',
      severity: 7.0,
      format: [oneOf('AKIA', 'ASIA', 'ABIA', 'ACCA'), base32(16)],
      proof: embeddedAccount,
      grants: 'tell the account, and with the secret key beside it act as the IAM user in AWS',
    },
    {
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      severity: 9.5,
      pair: ['aws-access-key-id'],
      third: 'aws-session-token',
      format: [base64(40)],
      near: [
        'aws_secret',
        'awssecret',
        'secret_access_key',
        'secretaccesskey',
        'aws_secret_access_key',
        'amazon_secret',
        's3_secret',
        'aws_sk',
        'aws_key',
      ],
      proof: notHex,
      grants: 'act as the IAM user in AWS',
    },
    {
      id: 'aws-session-token',
      title: 'AWS session token',
      severity: 7.5,
      formats: [
        [
          oneOf('IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'AQoDYXdz'),
          base64(100, 3000),
          oneOf('==', '=', ''),
        ],
      ],
      grants: 'act as the role in AWS until the session ends',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
      revoke:
        'Revoke the sessions of the role under IAM, Roles, Revoke sessions (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html).',
    },
    {
      id: 'aws-bedrock-long-term-key',
      title: 'Amazon Bedrock long-term API key',
      severity: 9.0,
      // The rest is base64 of a text that begins with the kind of the key.
      format: ['ABSKQmVkcm9ja0FQSUtleS', base64(60, 300), oneOf('==', '=', '')],
      grants: "run models at the account's cost",
      docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    },
    {
      id: 'aws-bedrock-short-term-key',
      title: 'Amazon Bedrock short-term API key',
      severity: 7.0,
      // A presigned URL of bedrock.amazonaws.com, in base64; it lasts at most twelve hours.
      format: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', base64(100, 4000), oneOf('==', '=', '')],
      grants: "run models at the account's cost until the session ends",
      docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    },
    {
      id: 'aws-appsync-api-key',
      title: 'AWS AppSync API key',
      severity: 7.0,
      format: ['da2-', base36(26)],
      grants: 'query and change the data that the GraphQL API lets key holders reach',
      docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      revoke: 'Delete the key under AppSync, Settings (https://console.aws.amazon.com/appsync/home).',
    },
    {
      id: 'aws-ses-smtp-password',
      title: 'Amazon SES SMTP password',
      severity: 8.5,
      // A version byte of 4 and a signature of 32 bytes, so the first characters are B and one of A to P.
      // https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
      format: ['B', run('ABCDEFGHIJKLMNOP', 1), base64(42)],
      near: [
        'ses_smtp',
        'ses_password',
        'ses_secret',
        'aws_ses',
        'amazon_ses',
        'smtp',
        'email_host_password',
        'mail_password',
      ],
      grants: "send mail in the name of the account's domains",
      docs: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    },
    {
      id: 'aws-cognito-client-secret',
      title: 'Amazon Cognito app client secret',
      severity: 8.0,
      format: [base36(50, 52)],
      near: ['cognito', 'aws_cognito', 'user_pool'],
      grants: 'act as the application towards the user pool',
      docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
      revoke: 'Rotate the app client secret in the user pool (https://console.aws.amazon.com/cognito/home).',
    },
  ],
})
