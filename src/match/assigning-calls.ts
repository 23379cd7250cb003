/** Calls that do what an assignment does: setters, `props.put("password", "…")`, pairs of a name and a value. */

const SETTER = /(?:^|[.>:])(?:[sS]et|with)_?[A-Z]?[A-Za-z]+$/
const VERBS =
  '(?:[pP]ut|[sS]et|[eE]ntry|[aA]ppend|[aA]dd|[dD]efine|[hH]eader|[pP]utenv)(?:env|[A-Z_]\\w{0,20})?'
const KEYED_CALL = new RegExp(
  String.raw`(?:(?<![A-Za-z])${VERBS}[ \t]?\(|(?<![A-Za-z])Map\.of\([^()]{0,120}?)\s{0,20}["']$`,
)
/** `[("user", "…"), ("password", "…")]`: a name and its value, and no more. */
const PAIR_BEFORE = /(?:(?<![\w\])$])[({]|\[\s{0,20}\[)\s{0,20}["']$/
const PAIR_AFTER = /^["']\s{0,20}[)\]}]/

/** The operator: `=` where a call or a pair stands for it. */
export function operatorOf(
  operator: string,
  { name, value, before, after }: Readonly<Record<'name' | 'value' | 'before' | 'after', string>>,
): string {
  if (operator === '(' && SETTER.test(name)) return '='
  const isPair = () => PAIR_BEFORE.test(before) && PAIR_AFTER.test(after) && !A_NAME.test(value)
  return operator === ',' && (KEYED_CALL.test(before) || isPair()) ? '=' : operator
}

/** As likely the next of several names. */
const A_NAME = /^[a-z]+\d?$|^\w*[a-z]_\w*$/

const ASKED = /\.(?:equals(?:IgnoreCase)?|contentEquals|send_?[kK]eys|fill|type|val)$/

/** What `password.equals` is asked of. */
export const withoutCall = (name: string): string => name.replace(ASKED, '')
