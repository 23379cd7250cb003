import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// patterns/format.ts
var DIGITS = "0123456789";
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var run = (alphabet, min, max = min) => ({ alphabet, min, max });
var oneOf = (...literals) => ({ oneOf: literals });
var named = (alphabet) => (min, max) => run(alphabet, min, max);
var digits = named(DIGITS);
var hex = named(DIGITS + "abcdef");
var upperHex = named(DIGITS + "ABCDEF");
var anyHex = named(DIGITS + "abcdefABCDEF");
var lower = named(LOWER);
var upper = named(UPPER);
var letters = named(LOWER + UPPER);
var base36 = named(DIGITS + LOWER);
var upperBase36 = named(DIGITS + UPPER);
var base32 = named(UPPER + "234567");
var base62 = named(DIGITS + LOWER + UPPER);
var base64 = named(DIGITS + LOWER + UPPER + "+/");
var base64url = named(DIGITS + LOWER + UPPER + "-_");
var dotted = named(DIGITS + LOWER + UPPER + "-_.");
var word = named(DIGITS + LOWER + UPPER + "_");
var base58 = named("123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ");
var uuid = [hex(8), "-", hex(4), "-", hex(4), "-", hex(4), "-", hex(12)];
var jwt = ["eyJ", base64url(12, 140), ".eyJ", base64url(16, 420), ".", base64url(43, 342)];
var isRun = (part) => typeof part === "object" && "alphabet" in part;
var literalsOf = (part) => typeof part === "string" ? [part] : part.oneOf;

export {
  run,
  oneOf,
  digits,
  hex,
  upperHex,
  anyHex,
  lower,
  upper,
  letters,
  base36,
  upperBase36,
  base32,
  base62,
  base64,
  base64url,
  dotted,
  word,
  base58,
  uuid,
  jwt,
  isRun,
  literalsOf
};
