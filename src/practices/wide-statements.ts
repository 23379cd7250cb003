/** How much of all secrets, parameters and keys a statement of AWS grants. */
import { isEverything, type Statement } from './policies.ts'

/** All of them, by a star or by leaving out. A policy of the secret itself means that secret by `*`. */
export function isWide({ resources, notResources, principals }: Statement): boolean {
  if (principals.length > 0) return principals.some(isEverything)
  return (
    notResources.length > 0 ||
    resources.some((one) => isEverything(one) || WIDE.test(one.text.replace(/\$\{[^}]*\}/g, 'x')))
  )
}

const WIDE =
  /^arn:[^:]*:(?:secretsmanager|ssm|kms):[^:]*:[^:]*:(?:\*|secret:\*|parameter\/?\*|key\/\*)$|^arn:[^:]*:(?:secretsmanager|ssm|kms):\*$/

/** Whether its conditions leave one secret, one service or one account. */
export const isNarrowed = ({ conditions, hasUnknownConditions, principals }: Statement): boolean =>
  hasUnknownConditions ||
  (principals.length > 0 && conditions.some(({ key }) => CALLER.test(key))) ||
  conditions.some(({ key }) =>
    /ResourceTag|kms:ViaService|kms:EncryptionContext|aws:ResourceAccount|secretsmanager:Name|PrincipalOrg(?:ID|Paths)/i.test(
      key,
    ),
  )

/** Conditions that leave few of all principals, as the default policies of KMS have them. */
const CALLER = /^(?:kms:CallerAccount|aws:(?:Principal|Source)(?:Account|Arn))$/i
