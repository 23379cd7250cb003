/** Which parts of a file of Rust are tests. */
import { isInRustTests } from '../../src/documents/rust-tests.ts'

/** Each line says of itself by its number whether it is in a test. */
const tested = (text: string): number[] =>
  text
    .split('\n')
    .flatMap((line, i, lines) =>
      isInRustTests(text, lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0) + line.length - 1)
        ? i + 1
        : [],
    )

const ITEM = 'const KEY: &str = "a";'

test.each([
  ['a module', `${ITEM}\n#[cfg(test)]\nmod tests {\n    ${ITEM}\n}\n${ITEM}`, [2, 3, 4]],
  [
    'a module with more attributes',
    `#[cfg(test)]\n#[allow(dead_code)]\npub(crate) mod tests {\n  ${ITEM}\n}\n${ITEM}`,
    [1, 2, 3, 4],
  ],
  ['a function', `#[test]\nfn signs() {\n    sign("a");\n}\nfn other() {\n    ${ITEM}\n}`, [1, 2, 3]],
  [
    'a function that waits',
    `#[tokio::test(flavor = "current_thread")]\nasync fn signs() {\n    ${ITEM}\n}\n${ITEM}`,
    [1, 2, 3],
  ],
  [
    'a function inside a block',
    `impl A {\n    #[test]\n    fn signs() {\n        ${ITEM}\n    }\n    ${ITEM}\n}`,
    [2, 3, 4],
  ],
  [
    'a constant',
    `#[cfg(any(feature = "a", test))]\npub const KEY: [u8; 2] = [\n  1,\n];\n${ITEM}`,
    [1, 2, 3],
  ],
  ['a constant on a line', `#[cfg(test)]\n${ITEM}\n${ITEM}`, [1, 2]],
  ['a module elsewhere', `#[cfg(test)]\nmod tests;\n${ITEM}`, [1, 2]],
  [
    'a text with brackets',
    `#[test]\nfn reads() {\n    let a = r#"{\n}"#;\n    ${ITEM}\n}\n${ITEM}`,
    [1, 2, 3, 4, 5],
  ],
  ['what is not for tests', `#[cfg(not(test))]\n${ITEM}\n#[cfg(feature = "test")]\n${ITEM}`, []],
  ['a test without an end', `#[test]\nfn signs() {\n    ${ITEM}`, [1, 2, 3]],
])('%s', (_, text, lines) => expect(tested(text)).toEqual(lines))
