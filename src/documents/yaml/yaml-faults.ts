/**
 * What keeps a text from being YAML, in our words by the library's codes: its own messages quote the text, and that may be
 * another file than was meant, with a secret in it. https://eemeli.org/yaml/#errors
 */
const WORDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias with an anchor or tag of its own',
  BAD_ALIAS: 'an alias of an anchor that is not there',
  BAD_COLLECTION_TYPE: 'a tag that does not fit what it stands at',
  BAD_DIRECTIVE: 'a directive (%) that is not known',
  BAD_DQ_ESCAPE: 'an escape in double quotes that is not known; single quotes take it as it is',
  BAD_INDENT: 'indentation that does not fit the lines above',
  BAD_PROP_ORDER: 'an anchor or tag in the wrong place',
  BAD_SCALAR_START: 'a value that begins with a character that needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon; put the value in quotes, or on a line of its own',
  BLOCK_IN_FLOW: 'an indented block inside brackets',
  DUPLICATE_KEY: 'a key that stands here twice',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters',
  MISSING_CHAR: 'a quote, bracket, comma or colon that is missing',
  MULTILINE_IMPLICIT_KEY: 'a key of several lines, or a missing colon',
  MULTIPLE_ANCHORS: 'two anchors at one value',
  MULTIPLE_DOCS: 'a second document (---)',
  MULTIPLE_TAGS: 'two tags at one value',
  RESOURCE_EXHAUSTION: 'nesting that is too deep to read',
  TAB_AS_INDENT: 'a tab that indents; use spaces',
  TAG_RESOLVE_FAILED: 'a tag, which has no meaning here',
  UNEXPECTED_TOKEN: 'a character that does not fit here',
}

/** A noun phrase. */
export const wordsOf = (code: string): string => WORDS[code] ?? 'something that is not YAML'
