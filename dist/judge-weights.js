import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  formatOf,
  isCode,
  isDocs,
  isDocumented,
  isExample,
  isLexical,
  isLockFile,
  isMinified,
  isReferenceName,
  isSecretName,
  isSyntactic,
  isTest,
  isVendored,
  placeholderOf,
  secretKindOf,
  strengthOf,
  wordsOf
} from "./documents-paths.js";
import {
  isRun,
  literalsOf
} from "./patterns-format.js";
import {
  confidenceRank
} from "./finding.js";

// src/judge/weights.ts
var PAIRS = [
  "535320303025341305453110204",
  "612250005206105104425000205",
  "502151053044006003153000105",
  "400260005001003002303000007",
  "414522100003350206530203006",
  "501055006004005004134000206",
  "500060334002133004303000007",
  "600060005002106004243000206",
  "424343300004375203450301022",
  "512260003010004201504230007",
  "501371115002032100511010007",
  "500360006005005000333000405",
  "620060005001305500313000105",
  "404552604011023000562200006",
  "323301201024463406334330003",
  "600160034005005406343000205",
  "603121200003001011217010106",
  "502270105011325003442100306",
  "303050034011003300454000107",
  "502060046001004004432000306",
  "443241203005461405550000002",
  "610080006000004000000000005",
  "600150045002045004410010006",
  "314351025001201600150003107",
  "402130003002232500330000008",
  "612172105201103010102111126",
  "445444324013433414543220000"
].join("");
var BIAS = -1.96;
var WEIGHTS = {
  "bare in JSON": 0.49,
  "bare in code": -0.47,
  "bare in configuration": 0.81,
  "bare in declarations": -0.51,
  "bare in documents": 0.47,
  "bare in pages": 1.1,
  "bare in scripts": 0.85,
  "bare in settings": 0.62,
  "behind words of tests": -1.09,
  "ends the statement": -0.13,
  "goes on as a sentence": -1.33,
  "goes on as an expression": -0.75,
  "in JSON": 0.58,
  "in a command": 0.38,
  "in a comment": -0.41,
  "in a condition": 0.43,
  "in a test": 0.17,
  "in an assertion": 0.84,
  "in an example": 0.42,
  "in code": -0.27,
  "in configuration": 0.8,
  "in declarations": -0.67,
  "in documents": 0.12,
  "in markup": -0.63,
  "in minified code": -0.64,
  "in pages": 0.44,
  "in recorded data": 1.03,
  "in scripts": 0.4,
  "in settings": 0.6,
  "in translations": -1.36,
  "in vendored code": -0.27,
  "name asks or tells": -0.79,
  "name is dotted": -0.36,
  "name is long": -0.28,
  "name is of a hash": -1.53,
  "name is of something public": -1.9,
  "name is of text to show": -1.32,
  "name of a credential": -0.38,
  "name of a credential, value is bare": -0.28,
  "name of a credential, value is like words": -0.7,
  "name of a credential, value is quoted": -0.57,
  "name of a credential, value is random": 0.84,
  "name of a credential, value is random or not": -1.09,
  "name of a credential, value is weak": -0.13,
  "name of a credential, value is words": -1.22,
  "name of a key, value is bare": 0.28,
  "name of a key, value is hardly like words": 0.81,
  "name of a key, value is like words": 0.43,
  "name of a key, value is quoted": -0.63,
  "name of a key, value is random": 0.74,
  "name of a key, value is weak": -1.2,
  "name of a key, value is words": -0.69,
  "name of a password": 0.81,
  "name of a password, value is bare": 0.34,
  "name of a password, value is hardly like words": 1.27,
  "name of a password, value is quoted": 0.98,
  "name of a password, value is random": -0.32,
  "name of a password, value is random or not": -0.53,
  "name of a password, value is short of letters": -0.94,
  "name of a password, value is unlike words": 0.85,
  "name of a password, value is weak": 0.87,
  "name of a password, value is words": 0.4,
  "name of a place": 0.2,
  "name of a secret": 0.27,
  "name of a secret, value is bare": -0.33,
  "name of a secret, value is hardly like words": 0.11,
  "name of a secret, value is like words": 0.29,
  "name of a secret, value is quoted": 0.79,
  "name of a secret, value is random": 2.08,
  "name of a secret, value is random or not": -0.59,
  "name of a secret, value is unlike words": -0.15,
  "name of a secret, value is weak": -0.14,
  "name of a secret, value is words": -1.41,
  "name of a token, value is bare": -0.26,
  "name of a token, value is hardly like words": -0.43,
  "name of a token, value is quoted": 0.35,
  "name of a token, value is random": 1.25,
  "name of a token, value is random or not": 1.57,
  "name of a token, value is short of letters": -0.44,
  "name of a token, value is unlike words": -0.75,
  "name of a token, value is weak": -0.99,
  "name of a token, value is words": 0.26,
  "name of another thing": -0.89,
  "name of another thing, value is bare": -0.78,
  "name of another thing, value is hardly like words": -1.84,
  "name of another thing, value is like words": -0.47,
  "name of another thing, value is quoted": -1.14,
  "name of another thing, value is random": -1.69,
  "name of another thing, value is random or not": -0.6,
  "name of another thing, value is unlike words": -0.39,
  "name of another thing, value is weak": -0.84,
  "name of another thing, value is words": -1,
  "name of perhaps a credential": -0.73,
  "name of perhaps a credential, value is bare": -0.46,
  "name of perhaps a credential, value is hardly like words": -0.68,
  "name of perhaps a credential, value is like words": -0.53,
  "name of perhaps a credential, value is quoted": -1.03,
  "name of perhaps a credential, value is random": -2.92,
  "name of perhaps a credential, value is random or not": -0.93,
  "name of perhaps a credential, value is weak": 0.21,
  "name of perhaps a credential, value is words": -0.42,
  "name of perhaps a header": -0.32,
  "name of perhaps a header, value is bare": -0.18,
  "name of perhaps a header, value is hardly like words": -1.89,
  "name of perhaps a header, value is like words": 0.12,
  "name of perhaps a header, value is quoted": -0.33,
  "name of perhaps a header, value is random": 0.61,
  "name of perhaps a header, value is random or not": 0.34,
  "name of perhaps a header, value is unlike words": -1.5,
  "name of perhaps a header, value is weak": -0.28,
  "name of perhaps a header, value is words": 0.18,
  "name of perhaps a key": -0.18,
  "name of perhaps a key, value is bare": 0.31,
  "name of perhaps a key, value is hardly like words": -1.8,
  "name of perhaps a key, value is like words": -0.17,
  "name of perhaps a key, value is quoted": -0.7,
  "name of perhaps a key, value is random": 0.53,
  "name of perhaps a key, value is random or not": 0.77,
  "name of perhaps a key, value is weak": -0.35,
  "name of perhaps a key, value is words": -0.77,
  "name of perhaps a login": -0.24,
  "name of perhaps a login, value is bare": -0.38,
  "name of perhaps a login, value is hardly like words": -0.18,
  "name of perhaps a login, value is like words": 1.64,
  "name of perhaps a login, value is random": -0.16,
  "name of perhaps a login, value is random or not": -1.65,
  "name of perhaps a login, value is short of letters": -0.22,
  "name of perhaps a login, value is weak": -0.73,
  "name of perhaps a login, value is words": -0.85,
  "name of perhaps a one-time password secret": 0.71,
  "name of perhaps a one-time password secret, value is bare": 0.68,
  "name of perhaps a one-time password secret, value is hardly like words": -0.48,
  "name of perhaps a one-time password secret, value is like words": -0.18,
  "name of perhaps a one-time password secret, value is quoted": 0.1,
  "name of perhaps a one-time password secret, value is random": 1.01,
  "name of perhaps a one-time password secret, value is weak": 0.73,
  "name of perhaps a one-time password secret, value is words": -0.76,
  "name of perhaps a pass": -0.32,
  "name of perhaps a pass, value is bare": 0.22,
  "name of perhaps a pass, value is hardly like words": -0.22,
  "name of perhaps a pass, value is like words": -0.56,
  "name of perhaps a pass, value is quoted": -1.05,
  "name of perhaps a pass, value is random": -1.95,
  "name of perhaps a pass, value is random or not": -0.25,
  "name of perhaps a pass, value is short of letters": -0.3,
  "name of perhaps a pass, value is words": 0.31,
  "name of perhaps a password, value is bare": -0.95,
  "name of perhaps a password, value is hardly like words": -0.56,
  "name of perhaps a password, value is like words": -1.57,
  "name of perhaps a password, value is quoted": 0.56,
  "name of perhaps a password, value is random": -0.51,
  "name of perhaps a password, value is random or not": -0.5,
  "name of perhaps a password, value is unlike words": 1.85,
  "name of perhaps a password, value is weak": 0.21,
  "name of perhaps a password, value is words": 0.17,
  "name of perhaps a salt": -0.68,
  "name of perhaps a salt, value is bare": -0.53,
  "name of perhaps a salt, value is hardly like words": 1.3,
  "name of perhaps a salt, value is like words": -0.93,
  "name of perhaps a salt, value is quoted": -0.7,
  "name of perhaps a salt, value is random": -0.79,
  "name of perhaps a salt, value is random or not": -0.22,
  "name of perhaps a salt, value is weak": -0.18,
  "name of perhaps a salt, value is words": -0.75,
  "name of perhaps a secret": -0.16,
  "name of perhaps a secret, value is quoted": -0.15,
  "name of perhaps a secret, value is weak": -0.9,
  "name of perhaps a token": -0.47,
  "name of perhaps a token, value is bare": -0.26,
  "name of perhaps a token, value is hardly like words": -0.22,
  "name of perhaps a token, value is like words": 0.19,
  "name of perhaps a token, value is quoted": -0.69,
  "name of perhaps a token, value is random": 0.15,
  "name of perhaps a token, value is random or not": 0.22,
  "name of perhaps a token, value is weak": -0.7,
  "name of perhaps a token, value is words": -0.55,
  "name of something about a header": -0.84,
  "name of something about a header, value is bare": -0.59,
  "name of something about a header, value is like words": -0.36,
  "name of something about a header, value is quoted": -0.91,
  "name of something about a header, value is random": -0.9,
  "name of something about a header, value is weak": -0.59,
  "name of something about a header, value is words": -0.36,
  "name of something about a key": -0.26,
  "name of something about a key, value is bare": -0.26,
  "name of something about a key, value is hardly like words": -1.46,
  "name of something about a key, value is like words": -0.86,
  "name of something about a key, value is quoted": -0.24,
  "name of something about a key, value is random": -1.46,
  "name of something about a key, value is random or not": -0.8,
  "name of something about a key, value is short of letters": -0.1,
  "name of something about a key, value is weak": 0.48,
  "name of something about a key, value is words": 1.13,
  "name of something about a login": -0.35,
  "name of something about a login, value is bare": -0.14,
  "name of something about a login, value is hardly like words": -1.32,
  "name of something about a login, value is like words": -0.53,
  "name of something about a login, value is quoted": -0.58,
  "name of something about a login, value is random": -0.37,
  "name of something about a login, value is short of letters": -0.4,
  "name of something about a login, value is unlike words": 0.25,
  "name of something about a login, value is words": -0.44,
  "name of something about a salt": -0.63,
  "name of something about a salt, value is bare": -0.26,
  "name of something about a salt, value is like words": -0.46,
  "name of something about a salt, value is quoted": -0.51,
  "name of something about a salt, value is weak": -0.21,
  "name of something about a secret": -1.05,
  "name of something about a secret, value is bare": -0.42,
  "name of something about a secret, value is like words": -0.83,
  "name of something about a secret, value is quoted": -1.37,
  "name of something about a secret, value is random": -0.43,
  "name of something about a secret, value is random or not": -0.65,
  "name of something about a secret, value is weak": -0.74,
  "name of something about a secret, value is words": -0.33,
  "name of something about a token": -1.1,
  "name of something about a token, value is bare": -0.37,
  "name of something about a token, value is like words": -0.71,
  "name of something about a token, value is quoted": -1.02,
  "name of something about a token, value is random": -0.61,
  "quoted in JSON": 0.49,
  "quoted in another file": 0.11,
  "quoted in configuration": 0.29,
  "quoted in declarations": -1.18,
  "quoted in documents": -0.46,
  "quoted in pages": -1.26,
  "quoted in scripts": -0.34,
  "value ends in punctuation": -0.21,
  "value has a format sign": -0.46,
  "value has a sign that passwords have": -0.36,
  "value has at most 11 characters": -0.36,
  "value has at most 127 characters": 0.6,
  "value has at most 23 characters": -0.36,
  "value has at most 39 characters": 0.3,
  "value has at most 5 characters": -0.72,
  "value has at most 63 characters": 0.68,
  "value has at most 7 characters": -0.3,
  "value has markup": -0.84,
  "value has more than 127 characters": 1.1,
  "value has several digits": 1.01,
  "value has two cases and digits": 0.57,
  "value has words to be replaced": -0.79,
  "value hides a user and a password": -1.02,
  "value hides a user and a weak password": 0.49,
  "value is CONSTANT_CASE": -0.9,
  "value is CONSTANT_CASE, hardly like words": -0.31,
  "value is CONSTANT_CASE, like words": -0.8,
  "value is CONSTANT_CASE, random": -0.69,
  "value is CONSTANT_CASE, random or not": -0.66,
  "value is CONSTANT_CASE, weak": -0.71,
  "value is CONSTANT_CASE, words": -0.63,
  "value is TitleCase": 0.34,
  "value is TitleCase, hardly like words": 0.49,
  "value is TitleCase, like words": -0.13,
  "value is TitleCase, random": 0.86,
  "value is TitleCase, weak": 0.29,
  "value is a UUID": 0.33,
  "value is a UUID, random": 0.33,
  "value is a Word and digits": 0.83,
  "value is a Word and digits, weak": 1.08,
  "value is a Word and digits, words": -0.36,
  "value is a Word, like words": -0.91,
  "value is a Word, weak": -0.2,
  "value is a Word, words": 0.82,
  "value is a capital word, like words": -1.47,
  "value is a capital word, weak": -0.21,
  "value is a capital word, words": -1.16,
  "value is a file name": -0.66,
  "value is a hexadecimal number": -0.45,
  "value is a hexadecimal number, weak": -0.54,
  "value is a host": -0.71,
  "value is a known default": 0.93,
  "value is a path": -2.05,
  "value is a series": -0.65,
  "value is a small word": 0.24,
  "value is a small word, like words": 1,
  "value is a small word, random": 1.14,
  "value is a small word, unlike words": 0.17,
  "value is a small word, weak": 0.18,
  "value is a small word, words": -0.25,
  "value is a type": -0.8,
  "value is a word and digits": 0.7,
  "value is a word and digits, like words": 1.39,
  "value is a word and digits, unlike words": -0.23,
  "value is a word and digits, weak": 0.21,
  "value is a word of the programming language": -1.12,
  "value is a word of the programming language, like words": -0.46,
  "value is a word of the programming language, random or not": -0.23,
  "value is a word of the programming language, weak": -0.71,
  "value is a word of the programming language, words": -0.22,
  "value is a word, digits and signs": 0.5,
  "value is a word, digits and signs, hardly like words": 0.78,
  "value is a word, digits and signs, like words": 1.48,
  "value is a word, digits and signs, random": -0.59,
  "value is a word, digits and signs, weak": -0.29,
  "value is a word, digits and signs, words": 1.37,
  "value is all digits": -0.57,
  "value is all digits, random": 0.78,
  "value is all digits, short of letters": -0.72,
  "value is all digits, weak": -0.43,
  "value is an address": -0.78,
  "value is an e-mail address": -0.39,
  "value is an expression": -0.91,
  "value is bare": -0.19,
  "value is bare behind !=": -0.91,
  "value is bare behind !==": -0.77,
  "value is bare behind +=": -0.64,
  "value is bare behind -": -1.17,
  "value is bare behind ->": -0.78,
  "value is bare behind :": -0.45,
  "value is bare behind ::": -0.6,
  "value is bare behind :=": -0.74,
  "value is bare behind =": 0.12,
  "value is bare behind ==": -1.54,
  "value is bare behind ===": 0.45,
  "value is bare behind =>": -0.66,
  "value is bare behind >": -0.38,
  "value is bare behind a blank": -0.69,
  "value is base32": 2.28,
  "value is base32, random": 2.28,
  "value is base64, like words": -0.25,
  "value is base64, random": 0.12,
  "value is base64, unlike words": 0.45,
  "value is base64, words": -0.84,
  "value is base64url, hardly like words": 0.25,
  "value is base64url, like words": 0.21,
  "value is base64url, random": -0.85,
  "value is base64url, random or not": 0.83,
  "value is base64url, weak": -1.08,
  "value is base64url, words": 1.18,
  "value is beyond ASCII": -1.26,
  "value is beyond ASCII, like words": -1.51,
  "value is beyond ASCII, weak": -2.02,
  "value is beyond ASCII, words": -1.05,
  "value is camelCase": 0.38,
  "value is camelCase, hardly like words": -0.2,
  "value is camelCase, like words": 0.39,
  "value is camelCase, random": 2.08,
  "value is camelCase, random or not": -0.73,
  "value is camelCase, weak": 1.12,
  "value is camelCase, words": -0.1,
  "value is dotted": -0.43,
  "value is dotted, like words": -0.93,
  "value is dotted, random": 1.61,
  "value is dotted, random or not": -0.65,
  "value is dotted, weak": -0.77,
  "value is dotted, words": -0.46,
  "value is hardly like words": -0.37,
  "value is hardly like words in a test": 0.33,
  "value is hardly like words in an example": 1.48,
  "value is hardly like words of at most 11 characters": -0.67,
  "value is hardly like words of at most 15 characters": 0.41,
  "value is hardly like words of at most 39 characters": -0.22,
  "value is hardly like words of at most 63 characters": -0.34,
  "value is hardly like words, bare": 0.41,
  "value is hardly like words, bare in another file": 0.57,
  "value is hardly like words, bare in code": -1.7,
  "value is hardly like words, bare in declarations": -0.14,
  "value is hardly like words, bare in documents": 0.57,
  "value is hardly like words, bare in scripts": 0.41,
  "value is hardly like words, bare in settings": -0.29,
  "value is hardly like words, quoted": -0.74,
  "value is hardly like words, quoted in JSON": -1.74,
  "value is hardly like words, quoted in another file": -1.18,
  "value is hardly like words, quoted in code": 0.71,
  "value is hardly like words, quoted in configuration": 0.47,
  "value is hardly like words, quoted in declarations": -0.23,
  "value is hardly like words, quoted in documents": -1.26,
  "value is hexadecimal": 0.7,
  "value is hexadecimal, random": -1.45,
  "value is hexadecimal, weak": -0.15,
  "value is in backticks": -0.43,
  "value is in backticks behind ,": -0.61,
  "value is in backticks behind :": -2.35,
  "value is in backticks behind =": -0.89,
  "value is in backticks behind a blank": -1.91,
  "value is kebab-case, hardly like words": 0.54,
  "value is kebab-case, like words": -1.28,
  "value is kebab-case, random": 0.79,
  "value is kebab-case, random or not": 0.82,
  "value is kebab-case, unlike words": -1.26,
  "value is kebab-case, weak": 0.51,
  "value is kebab-case, words": -0.63,
  "value is letters": 0.67,
  "value is letters and digits": 0.38,
  "value is letters and digits, like words": 1.36,
  "value is letters and digits, random": -0.29,
  "value is letters and digits, random or not": 0.32,
  "value is letters and digits, unlike words": 0.52,
  "value is letters and digits, weak": 0.14,
  "value is letters and digits, words": -0.17,
  "value is letters, digits and signs": -0.35,
  "value is letters, digits and signs, hardly like words": -0.75,
  "value is letters, digits and signs, like words": 0.11,
  "value is letters, digits and signs, random": -0.68,
  "value is letters, digits and signs, unlike words": -0.7,
  "value is letters, digits and signs, weak": 0.4,
  "value is letters, hardly like words": -0.14,
  "value is letters, like words": -0.1,
  "value is letters, weak": 0.65,
  "value is letters, words": -0.39,
  "value is like words": -0.22,
  "value is like words in a test": 1.16,
  "value is like words in an example": 0.35,
  "value is like words in minified code": -0.78,
  "value is like words in recorded data": -0.42,
  "value is like words in vendored code": -0.46,
  "value is like words of at most 11 characters": -0.43,
  "value is like words of at most 127 characters": 1.18,
  "value is like words of at most 15 characters": -0.24,
  "value is like words of at most 23 characters": -0.88,
  "value is like words of at most 39 characters": 0.28,
  "value is like words of at most 63 characters": 0.67,
  "value is like words, bare": -0.32,
  "value is like words, bare in another file": -1.93,
  "value is like words, bare in code": -0.24,
  "value is like words, bare in configuration": 0.99,
  "value is like words, bare in declarations": -0.57,
  "value is like words, bare in settings": 0.84,
  "value is like words, quoted": -0.1,
  "value is like words, quoted in JSON": 1.17,
  "value is like words, quoted in another file": 0.12,
  "value is like words, quoted in code": -0.12,
  "value is like words, quoted in configuration": -0.21,
  "value is like words, quoted in declarations": -0.27,
  "value is like words, quoted in documents": 0.24,
  "value is like words, quoted in scripts": -0.13,
  "value is many words": 0.49,
  "value is quoted": -0.13,
  "value is quoted behind !=": 0.94,
  "value is quoted behind !==": -1.32,
  "value is quoted behind (": -0.57,
  "value is quoted behind ,": -1.53,
  "value is quoted behind -": 0.76,
  "value is quoted behind :": 0.35,
  "value is quoted behind ::=": 1.22,
  "value is quoted behind :=": 1.2,
  "value is quoted behind =": 0.44,
  "value is quoted behind ==": -0.47,
  "value is quoted behind ===": -0.26,
  "value is quoted behind =>": 0.23,
  "value is quoted behind a blank": 0.77,
  "value is random": 0.6,
  "value is random in a test": -1.95,
  "value is random in an example": -0.47,
  "value is random in documentation": -0.52,
  "value is random in recorded data": 0.43,
  "value is random in vendored code": -0.41,
  "value is random of at most 23 characters": -0.31,
  "value is random of at most 39 characters": 0.23,
  "value is random of at most 63 characters": 1.09,
  "value is random of more than 127 characters": 1,
  "value is random or not in a test": -0.79,
  "value is random or not in an example": 0.62,
  "value is random or not in documentation": 0.16,
  "value is random or not in minified code": -0.64,
  "value is random or not in vendored code": -0.74,
  "value is random or not of at most 127 characters": 1.8,
  "value is random or not of at most 23 characters": -0.66,
  "value is random or not of at most 39 characters": -0.11,
  "value is random or not of at most 63 characters": 0.37,
  "value is random or not, bare": -0.37,
  "value is random or not, bare in another file": 0.41,
  "value is random or not, bare in code": -0.86,
  "value is random or not, bare in configuration": 0.32,
  "value is random or not, bare in declarations": -0.54,
  "value is random or not, bare in documents": -0.95,
  "value is random or not, bare in settings": 1.82,
  "value is random or not, quoted": 0.51,
  "value is random or not, quoted in JSON": 1.75,
  "value is random or not, quoted in another file": 0.5,
  "value is random or not, quoted in code": -0.85,
  "value is random or not, quoted in configuration": 0.62,
  "value is random or not, quoted in documents": 0.56,
  "value is random, bare": 0.37,
  "value is random, bare in JSON": 1.64,
  "value is random, bare in another file": 1.01,
  "value is random, bare in code": -1.45,
  "value is random, bare in configuration": 0.35,
  "value is random, bare in documents": -0.42,
  "value is random, bare in scripts": 2.02,
  "value is random, bare in settings": 0.2,
  "value is random, quoted": 0.56,
  "value is random, quoted in JSON": 2.23,
  "value is random, quoted in another file": 0.8,
  "value is random, quoted in code": 0.13,
  "value is random, quoted in configuration": -0.34,
  "value is random, quoted in documents": -0.31,
  "value is random, quoted in scripts": 0.59,
  "value is short of letters": -0.69,
  "value is short of letters in a test": -0.37,
  "value is short of letters of at most 11 characters": -0.65,
  "value is short of letters of at most 23 characters": -0.23,
  "value is short of letters of at most 39 characters": -0.2,
  "value is short of letters, bare": -0.81,
  "value is short of letters, bare in code": -0.36,
  "value is short of letters, quoted": -0.55,
  "value is short of letters, quoted in code": -0.93,
  "value is signs": -0.71,
  "value is signs, hardly like words": -1.85,
  "value is signs, like words": -0.66,
  "value is signs, random": -1.6,
  "value is signs, random or not": -0.79,
  "value is signs, unlike words": 1.36,
  "value is signs, weak": -1.04,
  "value is signs, words": -0.31,
  "value is snake_case": -0.32,
  "value is snake_case, hardly like words": -0.12,
  "value is snake_case, like words": 0.42,
  "value is snake_case, random": 0.76,
  "value is snake_case, random or not": 1.7,
  "value is snake_case, weak": -2.13,
  "value is snake_case, words": -0.5,
  "value is unlike words in a test": 1.39,
  "value is unlike words in an example": 0.26,
  "value is unlike words in documentation": -1.59,
  "value is unlike words of at most 11 characters": -0.62,
  "value is unlike words of at most 15 characters": 0.7,
  "value is unlike words of at most 23 characters": -1.48,
  "value is unlike words of at most 39 characters": -0.25,
  "value is unlike words, bare": -0.55,
  "value is unlike words, bare in another file": 1.25,
  "value is unlike words, bare in code": -0.98,
  "value is unlike words, bare in documents": -0.82,
  "value is unlike words, quoted": 0.3,
  "value is unlike words, quoted in JSON": 0.11,
  "value is unlike words, quoted in another file": 0.13,
  "value is unlike words, quoted in code": 0.55,
  "value is weak": -0.24,
  "value is weak in a test": 0.24,
  "value is weak in documentation": 0.35,
  "value is weak in minified code": -0.69,
  "value is weak in recorded data": 0.7,
  "value is weak in vendored code": 0.23,
  "value is weak of at most 11 characters": 0.14,
  "value is weak of at most 127 characters": -0.6,
  "value is weak of at most 23 characters": 1.24,
  "value is weak of at most 39 characters": 1.72,
  "value is weak of at most 5 characters": -0.72,
  "value is weak of at most 63 characters": 0.15,
  "value is weak of at most 7 characters": -0.3,
  "value is weak, bare": -0.16,
  "value is weak, bare in JSON": -0.1,
  "value is weak, bare in another file": -0.21,
  "value is weak, bare in code": -0.43,
  "value is weak, bare in configuration": 0.44,
  "value is weak, bare in declarations": -0.29,
  "value is weak, bare in documents": 0.49,
  "value is weak, bare in scripts": 0.45,
  "value is weak, quoted": -0.37,
  "value is weak, quoted in JSON": -1.12,
  "value is weak, quoted in another file": -0.62,
  "value is weak, quoted in code": 0.16,
  "value is weak, quoted in configuration": 0.48,
  "value is weak, quoted in declarations": -0.65,
  "value is weak, quoted in documents": -0.23,
  "value is weak, quoted in scripts": 0.25,
  "value is weak, quoted in settings": -0.48,
  "value is words": -0.25,
  "value is words in a test": 0.45,
  "value is words in an example": 0.35,
  "value is words in documentation": 0.33,
  "value is words in minified code": -0.5,
  "value is words in recorded data": 1.57,
  "value is words in vendored code": -0.51,
  "value is words of at most 11 characters": -0.32,
  "value is words of at most 127 characters": 0.15,
  "value is words of at most 15 characters": -0.12,
  "value is words of at most 23 characters": -0.34,
  "value is words of at most 39 characters": -0.3,
  "value is words of at most 63 characters": -0.19,
  "value is words of more than 127 characters": -0.15,
  "value is words with blanks": -1.34,
  "value is words with blanks, like words": -1.03,
  "value is words with blanks, unlike words": 0.87,
  "value is words with blanks, weak": -0.89,
  "value is words with blanks, words": -1.49,
  "value is words, bare": -0.33,
  "value is words, bare in another file": -0.17,
  "value is words, bare in code": -0.38,
  "value is words, bare in configuration": -0.77,
  "value is words, bare in declarations": -0.57,
  "value is words, bare in documents": 0.88,
  "value is words, bare in scripts": -1.17,
  "value is words, bare in settings": 0.92,
  "value is words, quoted": -0.19,
  "value is words, quoted in JSON": 0.19,
  "value is words, quoted in code": -0.12,
  "value is words, quoted in configuration": -0.21,
  "value is words, quoted in declarations": -0.13,
  "value is words, quoted in documents": -0.44,
  "value is words, quoted in scripts": -0.66,
  "value repeats its name": -0.54,
  "value says that it is an example": -0.82,
  "value says your or my": -0.12,
  "value speaks of a password": -0.51,
  "value speaks of a test": 0.19
};

// src/judge/weigh.ts
var MEDIUM = 0.4;
var LOW = -1.5;
var BY_HAND = { "in a file for credentials": 3 };
function weigh(features) {
  const evidence = features.map((name) => ({ name, weight: BY_HAND[name] ?? WEIGHTS[name] ?? 0 })).filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1)).map(({ name, weight }) => ({ sign: signOf(weight), name, detail: name, weight }));
  return { score: evidence.reduce((sum, { weight }) => sum + weight, BIAS), evidence };
}
var signOf = (weight) => weight > 0 ? "for" : "against";

// src/judge/name.ts
function nameFeatures(written, value) {
  const name = plainName(written);
  const kind = nameKind(name);
  const words = wordsOf(name);
  return [
    `name of ${kind}`,
    ...MARKS.filter(([, test]) => test(name, words)).map(([mark]) => `name ${mark}`),
    ...repeats(name, value) ? ["value repeats its name"] : [],
    ...isReferenceName(name) && !/key$/i.test(name) ? ["name of a place"] : []
  ];
}
function nameKind(written) {
  const name = plainName(written);
  const kind = secretKindOf(name);
  if (kind) return `a ${kind}`;
  const last = LOOSE.find(([, pattern]) => new RegExp(`${pattern}\\W*$`, "i").test(name));
  if (last) return `perhaps a ${last[0]}`;
  const inside = LOOSE.find(([, pattern]) => new RegExp(pattern, "i").test(name));
  return inside ? `something about a ${inside[0]}` : "another thing";
}
var plainName = (name) => /^(?:identified by|convertto-securestring|-?passin|-?passout|_?pass|(?:\w+\.)*login)$/i.test(name) ? "password" : name;
var LOOSE = [
  ["header", "(?:^|[^a-z])(?:proxy-)?authorization"],
  ["password", "pass(?:word|wd|wort|phrase|code)s?(?:\\d+|[_-]?confirm(?:ation)?)?|pswd|pwd"],
  ["pass", "(?:^|[^a-z]|[a-z](?=P))pass|(?:^|[^a-z])pw|passes"],
  ["one-time password secret", "[th]?otp(?:\\.new)?|otp_?secret"],
  ["salt", "salt|nonce"],
  ["secret", "secrets?(?:_?key)?"],
  ["token", "tokens?|bearer|jwt|psk"],
  ["key", "key"],
  ["credential", "creds?|credentials?"],
  ["login", "auth(?!ors?(?![a-z]))"]
];
var MARKS = [
  ["is one word", (_, words) => words.length === 1],
  ["is long", (_, words) => words.length >= 5],
  ["is in capitals", (name) => /^[A-Z][A-Z0-9_]+$/.test(name)],
  ["is dotted", (name) => name.includes(".")],
  ["is a flag", (name) => name.startsWith("-")],
  ["asks or tells", (_, words) => ASKING.test(words[0] ?? "") || ASKING.test(words[1] ?? "")],
  ["is of text to show", (_, words) => words.some((word) => SHOWN.test(word))],
  ["is of a setting", (_, words) => SETTING.test(words.at(-1) ?? "")],
  ["is of a hash", (name) => /hash|digest|checksum|sha\d|md5|integrity|fingerprint|etag/i.test(name)],
  [
    "is of something public",
    (name) => /pub(?:lic|lishable)?[_-]?key|public|csrf|xsrf|authenticity|sitekey|site_key/i.test(name)
  ],
  [
    "is of a test",
    (_, words) => words.some((word) => /^(?:test|fake|mock|dummy|example|invalid|wrong|bad)$/.test(word))
  ]
];
var ASKING = /^(?:is|has|have|use|no|need|needs|require|requires|allow|show|hide|reset|forgot|get|check|verify|validate|missing|invalid|wrong|max|min|num|next|assert|expect|on|with|by|to|create|generate|parse|find|t|describe|it|test)$/;
var SHOWN = /^(?:label|title|placeholder|message|msg|hint|help|text|description|prompt|error|caption|tooltip|button|mandatory|invalid|translation)$/;
var SETTING = /^(?:type|kind|mode|policy|length|len|size|count|limit|ttl|expiry|expires|timeout|age|field|param|parameter|header|prefix|suffix|format|pattern|regex|provider|method|scheme|strategy|algorithm|version|status|enabled|disabled|required|index|class|store|manager|service|server|endpoint|host|name|id|file|path|dir|url|uri|domain|env|var|column|table|schema|code|state|action|event|group|role|user|info|data|options|config|item|list|map|callback|handler|validator)s?$/;
var letters = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
var repeats = (name, value) => letters(value) !== "" && (letters(name).includes(letters(value)) || letters(value) === letters(name));

// src/judge/place.ts
function contextFeatures({ operator, quote, before, after }) {
  const written = quote === "" ? "bare" : quote === "`" ? "in backticks" : "quoted";
  return [
    `value is ${written}`,
    `value is ${written} behind ${operator === "" ? "a blank" : operator}`,
    .../^\s*(?:#|\/\/|\*|--|;|<!--|rem )/i.test(before) ? ["in a comment"] : [],
    ...AFTER.filter(([, test]) => test.test(quote === "" ? after : after.slice(quote.length))).map(
      ([name]) => name
    ),
    .../\b(?:assert\w*|expect|should|equal|describe|it)\b/i.test(before) ? ["in an assertion"] : [],
    .../\b(?:test|mock|fake|stub)/i.test(before) ? ["behind words of tests"] : [],
    .../(?:^|\s)(?:curl|docker|mysql|psql|openssl|az|aws|kubectl|helm|export|set)\s/.test(before) ? ["in a command"] : [],
    .../[?][^?]{0,60}$|\bif\b|&&|\|\|/.test(before) ? ["in a condition"] : [],
    .../<\w/.test(before) ? ["in markup"] : [],
    .../^\s*["']?[\w.-]+["']?\s*[:=]/.test(before) ? ["begins its line"] : []
  ];
}
var AFTER = [
  ["goes on as an expression", /^(?:[.([]|\s*[+*/|&?]\s|\s*\+)/],
  ["goes on as a sentence", /^[,.]?\s+[a-z]+(?:\s+[a-z]+|\s*$)/i],
  ["ends the statement", /^\s*[,;)}\]]*\s*(?:$|\/\/|#)/]
];
function pathFeatures(path) {
  if (path === "") return [];
  const kind = kindOf(path);
  return [`in ${kind}`, ...ROLES.filter(([, test]) => test(path)).map(([role]) => role)];
}
function kindOf(path) {
  if (/\.(?:d\.ts|pyi|h|hpp|proto|graphql|rbi)$/.test(path)) return "declarations";
  if (/(?:^|[/._-])(?:i18n|locales?|lang|l10n|translations?)[/._-]|\.(?:po|pot|strings|resx|arb)$/i.test(path))
    return "translations";
  if (isCode(path) || /\.(?:scala|swift|c|cc|cpp|m|mm|lua|pl|pm|ex|exs|hs|r|dart|groovy|gradle|sql|ps1|clj|erl|vue|svelte)$/i.test(
    path
  ))
    return "code";
  if (/\.(?:html?|xhtml|jsp|erb|ejs|hbs|pug|twig|css|scss|less|svg)$/i.test(path)) return "pages";
  const format = formatOf(path);
  if (format === "dotenv" || format === "ini" || /\.rsp$/.test(path)) return "settings";
  if (format === "shell" || format === "dockerfile") return "scripts";
  if (format === "markdown" || /\.(?:rst|adoc|asciidoc)$/i.test(path)) return "documents";
  if (format === "yaml" || format === "toml" || format === "hcl" || format === "xml") return "configuration";
  return format === "json" ? "JSON" : "another file";
}
var ROLES = [
  ["in a test", isTest],
  ["in documentation", isDocs],
  ["in an example", isExample],
  ["in vendored code", isVendored],
  ["in minified code", isMinified],
  ["in a lock file", isLockFile],
  ["in a file for credentials", (path) => isForCredentials(path)],
  ["in recorded data", (path) => /cassette|fixture|snapshot|golden|\.snap$|recording/i.test(path)]
];
var isForCredentials = (path) => CREDENTIALS.test(path);
var CREDENTIALS = /(?:^|\/)(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.npmrc|\.pypirc|\.s3cfg|\.boto|\.dockercfg|\.ftpconfig|\.(?:es|m)mtprc|sftp(?:-config)?\.json|(?:recentservers|filezilla|sitemanager|(?:dbeaver-)?data-sources)\.xml|wp-config\.php|\.aws\/credentials|\.docker\/config\.json)$/i;

// src/judge/letters.ts
var LETTERS = 27;
var placeOf = (before, after) => before * LETTERS + after;
var indexOf = (character) => {
  const code = character.charCodeAt(0) - 97;
  return code >= 0 && code < 26 ? code : 26;
};
var lettersOf = (value) => value.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().match(/[a-z]+/g) ?? [];
function wordiness(value) {
  let sum = 0;
  let pairs = 0;
  for (const word of lettersOf(value)) {
    for (let i = 0; i <= word.length; i++) {
      sum += Number(PAIRS[placeOf(indexOf(word[i - 1] ?? " "), indexOf(word[i] ?? " "))]);
      pairs++;
    }
  }
  return pairs < 4 ? void 0 : sum / pairs;
}

// src/judge/value.ts
function valueFeatures(value) {
  const shape = shapeOf(value);
  const drawn = drawnness(value);
  return [
    `value is ${shape}`,
    `value is ${drawn}`,
    `value is ${shape}, ${drawn}`,
    `value has ${lengthOf(value)}`,
    `value is ${drawn} of ${lengthOf(value)}`,
    ...MARKS2.filter(([, test]) => test(value)).map(([name]) => `value ${name}`)
  ];
}
var SHAPES = [
  ["all digits", /^[\d.,-]+$/],
  ["a UUID", /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ["a hexadecimal number", /^0x[0-9a-f]+$/i],
  ["hexadecimal", /^(?=.*\d)(?:[0-9a-f-]{8,}|[0-9A-F-]{8,})$/],
  ["base32", /^(?=.*[2-7])[A-Z2-7]{16,}=*$/],
  ["a small word", /^[a-z]+$/],
  ["a capital word", /^[A-Z]+$/],
  ["a Word", /^[A-Z][a-z]+$/],
  ["camelCase", /^[a-z]+(?:[A-Z][a-z]*)+$/],
  ["TitleCase", /^(?:[A-Z]+[a-z]+){2,}$/],
  ["letters", /^[A-Za-z]+$/],
  ["a word and digits", /^[a-z]+\d{1,4}$/],
  ["a Word and digits", /^[A-Z][a-z]+\d{1,4}$/],
  ["a word, digits and signs", /^[A-Za-z]+[\d@!#$_.-]+$/],
  ["letters and digits", /^[A-Za-z0-9]+$/],
  ["snake_case", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
  ["CONSTANT_CASE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
  ["kebab-case", /^[A-Za-z][a-z0-9]*(?:-[A-Za-z0-9]+)+$/],
  ["dotted", /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$/],
  ["a word of the programming language", /^[A-Za-z_$][\w$]*(?:::|->|\?\.)/],
  ["base64", /^[A-Za-z0-9+/]+={0,2}$/],
  ["base64url", /^[\w-]+={0,2}$/],
  ["beyond ASCII", /[^\x20-\x7e]/],
  ["words with blanks", /\s/],
  ["letters, digits and signs", /^(?=.*[A-Za-z])(?=.*\d)/]
];
var shapeOf = (value) => SHAPES.find(([, shape]) => shape.test(value))?.[0] ?? "signs";
function drawnness(value) {
  const strength = strengthOf(value);
  if (strength.kind === "weak") return "weak";
  const wordy = wordiness(value);
  if (strength.kind === "random")
    return wordy !== void 0 && wordy > 4.1 && !/^[0-9a-f-]+$/i.test(value) ? "random or not" : "random";
  if (wordy === void 0) return "short of letters";
  return wordy < 3.4 ? "unlike words" : wordy < 3.9 ? "hardly like words" : wordy < 4.5 ? "like words" : "words";
}
function lengthOf(value) {
  const { length } = value;
  const bound = [5, 7, 11, 15, 23, 39, 63, 127].find((most) => length <= most);
  return bound === void 0 ? "more than 127 characters" : `at most ${bound} characters`;
}
var MARKS2 = [
  ["has words to be replaced", isLexical],
  ["says that it is an example", (v) => /example|sample|dummy|fake|placeholder|changeme|todo/i.test(v)],
  ["says your or my", (v) => /(?:^|[^a-z])(?:your|my|some|insert|enter|put)(?=[^a-z]|[A-Z])/i.test(v)],
  ["speaks of a test", (v) => /test|mock|stub|demo/i.test(v)],
  ["speaks of a password", (v) => /pass|pwd|secret|token|key|credential|auth/i.test(v)],
  [
    "is a known default",
    (v) => /^(?:admin|root|guest|postgres|mysql|welcome|qwerty|letmein|oracle|redis)(?![a-z]{2})/i.test(v)
  ],
  ["is a series", (v) => /0123|1234|abcd|qwer|asdf|aaaa|xxxx|(.)\1\1\1/i.test(v)],
  ["is an expression", isExpression],
  [
    "is a path",
    (v) => /^(?:\.{0,2}|~|[A-Za-z]:|\/?[\w.-]+)[\\/][\w./\\-]*$/.test(v) && !/[+=]/.test(v) && !/\d.*\d.*\d/.test(v)
  ],
  ["is a file name", (v) => FILE_NAME.test(v)],
  [
    "is an address",
    (v) => /^[a-z][a-z0-9+.-]{1,14}:\/|^(?:urn|arn|vault|op|ref|env|secretsmanager|ssm|mailto):/i.test(v)
  ],
  ["is an e-mail address", (v) => /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(v)],
  ["is a host", (v) => /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|local|dev|internal)(?::\d+)?$/i.test(v)],
  ["is a type", (v) => TYPE.test(v)],
  ["has a format sign", (v) => /%[sdvq@]|%\(\w+\)s|\{\d?\}|\\[()dws]|\[\^?[a-z0-9]-/i.test(v)],
  ["has markup", (v) => /<\/?\w|&\w+;|\*\*|`/.test(v)],
  ["ends in punctuation", (v) => /[:,.?!)]$/.test(v)],
  ["has two cases and digits", (v) => /[a-z]/.test(v) && /[A-Z]/.test(v) && /\d/.test(v)],
  ["has several digits", (v) => (v.match(/\d/g)?.length ?? 0) >= 3],
  ["has a sign that passwords have", (v) => /[@!#$%^&*?]/.test(v)],
  ["hides a user and a password", (v) => hidden(v)?.strength === "strong"],
  ["hides a user and a weak password", (v) => hidden(v)?.strength === "weak"],
  ["is many words", (v) => lettersOf(v).length >= 4]
];
var FILE_NAME = /\.(?:json|ya?ml|toml|pem|crt|cer|key|txt|cfg|conf|ini|env|py|jsx?|tsx?|mjs|go|rb|java|php|html?|css|md|sh|exe|dll|xml|svg|png)$/i;
var TYPE = /^(?:str|string|int|integer|bool|boolean|bytes?|char|number|any|object|void|text|buffer|option|optional|list|map|array|uint8array|secretstr|varchar|unknown|never|nil|self|this|null|undefined|none|true|false|date|long|double|float|symbol|function|error|type|fieldstring|keyof)\b/i;
function isExpression(value) {
  return /\w\(|\)\s*[.;]|\$\{|\{\w|=>|\w\[\w|^&\w|^[!*]\w|\s[+*/&|?]\s/.test(value) || /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+(?:[[(].*)?$/.test(value);
}
function hidden(value) {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return void 0;
  const [, password] = /^[\x20-\x7e]{0,80}?:([\x20-\x7e]+)$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
  if (password === void 0) return void 0;
  return { strength: strengthOf(password).kind === "weak" || isLexical(password) ? "weak" : "strong" };
}

// src/judge/features.ts
function matchFeatures({ value, context }) {
  const drawn = drawnness(value);
  const kind = nameKind(context.name);
  const quoted = context.quote === "" ? "bare" : "quoted";
  return [
    ...nameFeatures(context.name, value),
    ...valueFeatures(value),
    ...contextFeatures(context),
    `name of ${kind}, value is ${drawn}`,
    `name of ${kind}, value is ${quoted}`,
    `value is ${drawn}, ${quoted}`
  ];
}
function placeFeatures({ value, context }, path) {
  if (path === "") return [];
  const drawn = drawnness(value);
  const quoted = context.quote === "" ? "bare" : "quoted";
  return [
    ...pathFeatures(path),
    `${quoted} in ${kindOf(path)}`,
    `value is ${drawn}, ${quoted} in ${kindOf(path)}`,
    ...pathFeatures(path).slice(1).map((role) => `value is ${drawn} ${role}`)
  ];
}

// src/judge/verdict.ts
var supports = (name, detail) => ({ sign: "for", name, detail });
var opposes = (name, detail) => ({ sign: "against", name, detail });
var keep = (confidence, ...evidence) => ({ confidence, evidence });
var drop = (suppressed, detail) => ({
  confidence: "low",
  evidence: [opposes(suppressed, detail)],
  suppressed
});
var LOWER = { high: "medium", medium: "low", low: "low" };
var lowered = (verdict, name, detail) => ({
  ...verdict,
  confidence: LOWER[verdict.confidence],
  evidence: [...verdict.evidence, opposes(name, detail)]
});

// src/judge/assignment.ts
var MOST_OF_PATH = 4;
var SHOWN2 = 3;
var ENCODED = 1.5;
function judgeAssignment(match) {
  const weighing = weighingOf(match, "");
  if (!weighing) return certain(match);
  return weighing.score < LOW - MOST_OF_PATH ? unlikely(weighing) : verdictOf(weighing);
}
function judgeAssignmentAt(match, path) {
  const weighing = weighingOf(match, path);
  if (!weighing) return certain(match);
  return weighing.score < LOW ? unlikely(weighing) : verdictOf(weighing);
}
function weighingOf(match, path) {
  if (certain(match)) return void 0;
  const weighing = weigh([...matchFeatures(match), ...placeFeatures(match, path)]);
  const encoded = match.context.encoding ? lessened(weighing, "found inside encoded text", -ENCODED) : weighing;
  const over = JUST_BELOW_MEDIUM - encoded.score;
  return over < 0 && isWordForDrawn(match) ? lessened(encoded, "words, where a generator would draw", over) : encoded;
}
var JUST_BELOW_MEDIUM = MEDIUM - 0.01;
var isWordForDrawn = ({ value, context }) => !/password/.test(nameKind(context.name)) && !/^(?:random|unlike|hardly)/.test(drawnness(value));
var lessened = ({ score, evidence }, name, weight) => ({
  score: score + weight,
  evidence: [{ sign: "against", name, detail: name, weight }, ...evidence]
});
function certain(match) {
  const rule = CERTAIN.find(([, , holds]) => holds(match));
  return rule && drop(rule[0], rule[1]);
}
var CERTAIN = [
  [
    "documented example",
    "a provider or a standard prints it in its documentation",
    ({ value }) => isDocumented(value) || MARKED_EXAMPLE.test(value)
  ],
  ["placeholder", "a mask or a reference stands where the value would", ({ value }) => isSyntactic(value)],
  [
    "placeholder",
    "one or two characters again and again",
    ({ value }) => REPEATED.test(value) || isTwoLetters(value)
  ],
  ["placeholder", "it is cut short", ({ value, context }) => CUT_SHORT.test(value + context.after)],
  [
    "encrypted",
    "a tool encrypted it for this file",
    ({ value, context }) => ENCRYPTED.test(context.before + value)
  ],
  [
    "reference",
    "its name says where a secret is",
    ({ context: { name } }) => isReferenceName(name) && !/key$/i.test(name)
  ],
  [
    "public by design",
    "its name is that of something everybody may see",
    ({ context: { name } }) => PUBLIC.test(name)
  ],
  ["another kind of value", "it is a call", ({ value, context }) => context.quote === "" && CALL.test(value)]
];
var MARKED_EXAMPLE = /[A-Za-z0-9/+]{6}EXAMPLE/;
var REPEATED = /([A-Za-z0-9])\1{7,}/;
var CUT_SHORT = /^\S{4,80}?(?:\.\.|\u2026|\xe2\x80\xa6)\s?["'[<(]|^\S{4,80}\[(?:redacted|snip|truncated)\]/i;
var ENCRYPTED = /ENC[[(][\w,:+/=.-]*[)\]]?$|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT|!vault/;
var PUBLIC = /(?:^|[^a-z])(?:csrf|xsrf|public|publishable|authenticity)|(?:Csrf|Xsrf|Public|Publishable)[A-Z]|site_?key$/i;
var CALL = /^[A-Za-z_$][\w$.]*\(/;
var isTwoLetters = (value) => value.length >= 8 && new Set(value.replace(/[^A-Za-z0-9]/g, "")).size <= 2;
var verdictOf = ({ score, evidence }) => ({
  confidence: score >= MEDIUM ? "medium" : "low",
  evidence: [
    ...evidence.filter(isPlain("for")).slice(0, SHOWN2),
    ...evidence.filter(isPlain("against")).slice(0, SHOWN2)
  ].map(({ sign, name, detail }) => ({ sign, name, detail })),
  score
});
var unlikely = ({ evidence }) => {
  const reason = evidence.find(isPlain("against"))?.name ?? "nothing speaks for it";
  return drop(reason, reason);
};
var isPlain = (sign) => (one) => one.sign === sign && !one.name.includes(",");

// src/judge/path.ts
function judgePath(match, verdict, path) {
  if (verdict.suppressed) return verdict;
  const { finder, near, family } = match.rule;
  if (finder === "private-key")
    return isTest(path) ? lowered(verdict, "test path", "tests have keys of their own") : verdict;
  if (finder === void 0 && near === void 0 && family !== "secret-password-hash") return verdict;
  if (isLockFile(path) && finder !== "url-credential")
    return drop("lock file", "hashes stand in lock files, credentials do not");
  if (finder === "url-credential" && isForCredentials(path)) return { ...verdict, confidence: "medium" };
  if (isMinified(path)) return lowered(verdict, "minified code", "names and values are shuffled together");
  if (finder === "assignment") return verdict;
  if (isVendored(path)) return lowered(verdict, "vendored code", "somebody else wrote it and publishes it");
  if (isTest(path)) return lowered(verdict, "test path", "tests hold made-up values");
  if (isDocs(path) || isExample(path))
    return lowered(verdict, "documentation", "examples hold made-up values");
  return verdict;
}

// src/judge/private-key.ts
function judgePrivateKey(match) {
  const body = Buffer.from(match.value, "base64");
  const claimed = match.context.operator;
  if (new Set(match.value).size < 16) return drop("placeholder", "the body repeats a few characters");
  if (claimed === "JWK") return judgeJwk(match);
  if (claimed === "PuTTY" || claimed.includes("PGP"))
    return keep("high", supports("armour", `a ${claimed} block with a body`));
  if (body.subarray(0, 14).toString("latin1") === "openssh-key-v1") return openSsh(body);
  if (body[0] === 48) {
    return claimed.includes("ENCRYPTED") ? keep(
      "medium",
      supports("structure", "the body is an ASN.1 sequence"),
      opposes("encrypted", "a passphrase protects it")
    ) : keep("high", supports("structure", "the body is an ASN.1 sequence"));
  }
  return body.length >= 300 ? keep("medium", supports("armour", "a PEM block with a long body")) : drop("placeholder", "the body is not a key");
}
function openSsh(body) {
  const plain = body.subarray(15, 30).includes("none");
  return plain ? keep("high", supports("structure", "the body is an OpenSSH key")) : keep(
    "medium",
    supports("structure", "the body is an OpenSSH key"),
    opposes("encrypted", "a passphrase protects it")
  );
}
function judgeJwk({ value }) {
  return strengthOf(value).kind === "weak" ? drop("placeholder", "the private member is no key") : keep("high", supports("structure", "a JSON Web Key with its private member"));
}

// src/judge/token.ts
function judgeToken(match) {
  const { rule, value } = match;
  const proof = rule.proof?.check(value);
  if (proof === false && rule.proof.name !== "checksum")
    return drop("disproved", `the ${rule.proof.name} does not hold`);
  if (proof === true) return keep("high", supports(rule.proof.name, `the ${rule.proof.name} holds`));
  if (placeholderOf(value) === "documented")
    return drop("documented example", "the provider prints it in its documentation");
  const body = bodyOf(match);
  const placeholder = placeholderOf(body);
  if (placeholder === "syntactic")
    return drop("placeholder", "a mask or a reference stands where the token would");
  const strength = strengthOf(body);
  if (strength.kind === "weak") return drop("placeholder", strength.because);
  if (/example|sample|dummy|fake|placeholder|your/i.test(body))
    return drop("placeholder", "a word says that it is an example");
  if (proof === false)
    return keep(
      "low",
      supports("format", `built as ${rule.title}`),
      opposes("checksum", "the checksum does not hold: mistyped, changed or made up")
    );
  return rule.near ? judgeNear(match) : keep(rule.confidence, supports("format", `begins and is built as ${rule.title}`));
}
function bodyOf({ rule, value }) {
  if (rule.near) return value;
  const prefix = /^[A-Za-z0-9.]{2,16}?(?:[-_:.]|(?<=^[A-Z]{4}))/.exec(value)?.[0] ?? "";
  return value.length - prefix.length >= 12 ? value.slice(prefix.length) : value;
}
function judgeNear(match) {
  const { name, operator, quote } = match.context;
  const kept = keep(match.rule.confidence, supports("format", `built as ${match.rule.title}, near its name`));
  if (/sha\d*|hash|digest|checksum|commit|revision|integrity|etag|uuid|guid|version/i.test(name))
    return drop("another kind of value", "its name says that it is a hash or an identifier");
  if (isSecretName(name))
    return { ...kept, evidence: [...kept.evidence, supports("name", "its name is that of a credential")] };
  if (operator === "" && quote === "") return lowered(kept, "no assignment", "nothing gives it to a name");
  return {
    ...kept,
    confidence: "low",
    evidence: [...kept.evidence, opposes("name", "its name is not that of a credential")]
  };
}

// src/judge/url-credential.ts
var LOCAL = /^@(?:localhost|127\.\d|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?(?:\/|$|["'\s]))/;
var RESERVED = /^@(?:[\w.-]*\.)?(?:example|test|invalid|example\.(?:com|org|net)|local|localdomain)(?::\d+)?(?:\/|$|["'\s])/;
var PUBLIC2 = /^@(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$|["'\s])/i;
function judgeUrlCredential(match) {
  const { value, context } = match;
  const placeholder = placeholderOf(value);
  if (placeholder === "syntactic" || /[{}$%<>*]/.test(context.name) || /^[*x.]+$/i.test(value))
    return drop("placeholder", "a reference or mask stands where the password would");
  if (/[()[\]{}|\\^]/.test(value) && /[?*+|^\\]/.test(value))
    return drop("another kind of value", "it is a pattern");
  if (placeholder && !(PUBLIC2.test(context.after) && /[!#$&@]/.test(value)))
    return drop("placeholder", "words say that it is to be replaced");
  if (/^(?:pass\w*|pwd|pw|secret|token|key)$/i.test(value))
    return drop("placeholder", "the word for a password, not one");
  const userinfo = supports("userinfo", "a user and a password stand before the host");
  const strength = strengthOf(value);
  if (RESERVED.test(context.after))
    return keep("low", userinfo, opposes("reserved host", "the host is one that documentation uses"));
  if (LOCAL.test(context.after))
    return keep("low", userinfo, opposes("local host", "only this machine or network answers there"));
  if (strength.kind === "weak" && (value.length < 8 || !PUBLIC2.test(context.after)))
    return keep("low", userinfo, opposes("weak value", strength.because));
  return keep("medium", userinfo, supports(strength.kind === "random" ? "random" : "value", strength.because));
}

// src/judge/judge.ts
function judge(match) {
  switch (match.rule.finder) {
    case "assignment":
      return judgeAssignment(match);
    case "url-credential":
      return judgeUrlCredential(match);
    case "private-key":
      return judgePrivateKey(match);
    default:
      return judgeToken(match);
  }
}
function judgeAt(match, verdict, path) {
  if (verdict.suppressed) return verdict;
  return judgePath(match, match.rule.finder === "assignment" ? judgeAssignmentAt(match, path) : verdict, path);
}

// src/judge/casebook.ts
var Casebook = class {
  /** By rule, value and context, in the order of their first sight. */
  cases = /* @__PURE__ */ new Map();
  open(match) {
    const key = keyOf(match);
    const known = this.cases.get(key);
    if (known) return known;
    const opened = { match, verdict: judge(match) };
    this.cases.set(key, opened);
    return opened;
  }
  hit(match) {
    return { start: match.start, end: match.end, case: this.open(match) };
  }
};
var keyOf = ({ rule, value, context }) => [rule.id, value, ...contextKey(context)].join("\0");
var contextKey = ({ name, operator, quote, before, after, encoding }) => [
  name,
  operator,
  quote,
  before,
  after,
  encoding ?? ""
];
function resolve(hits) {
  const kept = [];
  for (const hit of hits.filter((hit2) => stands(hit2.case)).sort(byWeight))
    if (!kept.some((other) => clash(hit, other))) kept.push(hit);
  return kept.filter((hit) => !hit.case.verdict.suppressed).sort(byPlace);
}
var TELLING_WEIGHT = 3;
var stands = ({ match, verdict }) => verdict.suppressed === void 0 || match.weight >= TELLING_WEIGHT;
var clash = (a, b) => a.start < b.end && b.start < a.end && !(a.case.match.context.encoding && b.case.match.context.encoding && a.case.match.value !== b.case.match.value);
var byWeight = (a, b) => b.case.match.weight - a.case.match.weight || confidenceRank(b.case.verdict.confidence) - confidenceRank(a.case.verdict.confidence) || Number(isGeneric(a)) - Number(isGeneric(b)) || (b.case.verdict.score ?? 0) - (a.case.verdict.score ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start || byCase(a, b);
var isGeneric = ({ case: { match } }) => match.rule.finder !== void 0;
var byPlace = (a, b) => a.start - b.start || a.end - b.end || byCase(a, b);
var byCase = ({ case: a }, { case: b }) => compareText(a.match.rule.id, b.match.rule.id) || compareText(keyOf(a.match), keyOf(b.match));
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var isTelling = ({ rule }) => !rule.near && (rule.finder === void 0 || rule.finder === "private-key");

// src/sources/layers.ts
import { gunzipSync } from "node:zlib";

// src/sources/tar.ts
var BLOCK = 512;
var looksLikeTar = (bytes) => bytes.length >= BLOCK && bytes.toString("latin1", 257, 262) === "ustar";
function* readTar(bytes) {
  let longName = "";
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(bytes, at + 124, 12) || "0", 8);
    if (!(size >= 0)) throw new Error("damaged header");
    const type = String.fromCharCode(bytes[at + 156]);
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
    if (type === "L") longName = field(body, 0, size);
    else {
      const prefix = field(bytes, at + 345, 155);
      const path = longName || (prefix && `${prefix}/`) + field(bytes, at, 100);
      longName = "";
      if (type === "0" || type === "\0") yield { path, bytes: body };
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
var field = (bytes, at, length) => bytes.toString("utf8", at, at + length).split("\0")[0].trim();

// src/sources/zip.ts
import { inflateRawSync } from "node:zlib";
var MOST_MEMBERS = 2e4;
var END = 101010256;
var ENTRY = 33639248;
var looksLikeZip = (bytes) => bytes.length > 22 && bytes.readUInt32LE(0) === 67324752;
function* readZip(bytes, most) {
  const end = bytes.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error("no central directory");
  const members = bytes.readUInt16LE(end + 10);
  if (members > MOST_MEMBERS) throw new Error("too many members");
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < members; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error("damaged central directory");
    const [nameLength, extra, comment] = [28, 30, 32].map((field2) => bytes.readUInt16LE(at + field2));
    const path = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (!path.endsWith("/")) yield { path, ...content(bytes, at, most) };
    at += 46 + nameLength + extra + comment;
  }
}
function content(bytes, entry, most) {
  const method = bytes.readUInt16LE(entry + 10);
  if (bytes.readUInt16LE(entry + 8) & 1) return { bytes: NOTHING, unread: "encrypted member of an archive" };
  const local = bytes.readUInt32LE(entry + 42);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
  if (method === 0) return { bytes: packed };
  if (method === 8) return { bytes: inflateRawSync(packed, { maxOutputLength: most }) };
  return { bytes: NOTHING, unread: `archive member of compression method ${method}` };
}
var NOTHING = Buffer.alloc(0);

// src/sources/layers.ts
var DEEPEST = 4;
var MOST_BYTES = 256 * 1024 * 1024;
var MOST_RATIO = 1e3;
function* layers(bytes, complain) {
  yield* unfold(
    { path: "", bytes },
    { left: Math.min(MOST_BYTES, Math.max(1 << 20, bytes.length * MOST_RATIO)) },
    0,
    complain
  );
}
function* unfold(member, budget, depth, complain) {
  const { path, bytes } = member;
  const open = opener(bytes);
  if (!open) {
    const text = transcoded(bytes);
    yield { inner: path, bytes: text ?? bytes, binary: !text && isBinary(bytes) };
    return;
  }
  if (depth === DEEPEST) return complain("archive nested deeper than 4", true);
  try {
    for (const inner of open(bytes, budget.left)) {
      if (inner.unread !== void 0) complain(inner.unread, false);
      budget.left -= inner.bytes.length;
      if (budget.left < 0) return complain("archive that unfolds beyond its bounds", true);
      yield* unfold({ path: `${path}!${inner.path}`, bytes: inner.bytes }, budget, depth + 1, complain);
    }
  } catch (error) {
    const tooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    if (tooLarge) complain("archive that unfolds beyond its bounds", true);
    else complain("damaged archive (searched as it is)", false);
    if (!tooLarge) yield { inner: path, bytes, binary: true };
  }
}
function opener(bytes) {
  if (looksLikeZip(bytes)) return readZip;
  if (bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8) return readGzip;
  return looksLikeTar(bytes) ? readTar : void 0;
}
function readGzip(bytes, most) {
  return [{ path: "content", bytes: gunzipSync(bytes, { maxOutputLength: most }) }];
}
function transcoded(bytes) {
  const order = byteOrder(bytes);
  return order && Buffer.from(new TextDecoder(order).decode(bytes));
}
function byteOrder(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8 || !sample.includes(0)) return void 0;
  const zeros = [0, 0];
  sample.forEach((c, i) => {
    if (c === 0) zeros[i % 2]++;
  });
  const most = sample.length * 0.4;
  if (zeros[1] > most && zeros[0] === 0) return "utf-16le";
  return zeros[0] > most && zeros[1] === 0 ? "utf-16be" : void 0;
}
var isOpaque = (bytes) => opener(bytes) !== void 0 || byteOrder(bytes) !== void 0;
var isBinary = (bytes) => bytes.subarray(0, 8e3).includes(0);

// src/engine/engine.ts
import { readFileSync } from "node:fs";

// src/engine/tables.ts
var BITS = 17;
var TABLES = 4;
var BEHIND = 2;
var ENTRY2 = 32;
var FOLLOW = { any: 0, run: 1, near: 2, assigned: 3, letters: 4, word: 5 };
var EXACT_CASE = 16;
var sizeOfTables = (anchors, tableBytes) => TABLES * tableBytes + anchors.reduce((sum, { literal }) => sum + 8 + ENTRY2 + literal.length, 0);
function writeTables(bytes, anchors, first, tableBytes) {
  const mark = (table, hash) => {
    bytes[first + table * tableBytes + (hash >>> 3)] |= 1 << (hash & 7);
  };
  const groups = /* @__PURE__ */ new Map();
  anchors.forEach((anchor, index) => {
    const { table, hash } = placeOf2(anchor);
    const bucket = first + table * tableBytes + 2 ** (BITS - 3) + (hash >>> 3) * 4;
    const group = groups.get(bucket) ?? { bucket, members: [] };
    group.members.push(index);
    groups.set(bucket, group);
    mark(table, hash);
    if (table === 1) mark(0, hashOf(anchor.literal.slice(0, 4)));
  });
  mark(BEHIND, hashOf("://"));
  let at = first + TABLES * tableBytes;
  let literal = at + groups.size * 8 + anchors.length * ENTRY2;
  for (const { bucket, members } of groups.values()) {
    bytes.writeUInt32LE(at, bucket);
    bytes.writeUInt32LE(members.length, at);
    at += 8;
    for (const index of members) {
      writeEntry(bytes, at, anchors[index], index, literal);
      at += ENTRY2;
      literal += bytes.write(anchors[index].literal, literal, "latin1");
    }
  }
  return literal;
}
function writeEntry(bytes, at, anchor, index, address) {
  const { literal, side, follow, need, exactCase } = anchor;
  const compared = side === "end" ? 0 : Math.min(literal.length, 8);
  for (let i = 0; i < compared; i++) {
    bytes[at + i] = literal.charCodeAt(i) | 32;
    bytes[at + 8 + i] = 255;
  }
  bytes[at + 16] = literal.length;
  bytes[at + 17] = FOLLOW[follow] | (exactCase ? EXACT_CASE : 0);
  bytes.writeUInt16LE(need, at + 18);
  bytes.writeUInt32LE(index, at + 20);
  bytes.writeUInt32LE(address, at + 24);
}
function placeOf2({ literal, side }) {
  if (side === "end") return { table: 3, hash: hashOf(literal.slice(-3)) };
  if (side === "behind") return { table: BEHIND, hash: hashOf(literal.slice(0, 3)) };
  return literal.length < 6 ? { table: 0, hash: hashOf(literal.slice(0, 4)) } : { table: 1, hash: hashOf(literal.slice(0, 6)) };
}
function hashOf(text) {
  const halves = [0, 0];
  for (let i = 0; i < text.length; i++) halves[i >> 2] |= (text.charCodeAt(i) | 32) << 8 * (i & 3);
  const [low, high] = halves;
  const product = highHalf(low >>> 0, FACTOR_LOW) + Math.imul(high, FACTOR_LOW) + Math.imul(low, FACTOR_HIGH);
  return product >>> 0 >>> 32 - BITS;
}
var FACTOR_HIGH = 2654435769;
var FACTOR_LOW = 2135587861;
function highHalf(a, b) {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 65535, b >>> 16, b & 65535];
  const middle = aHigh * bLow + Math.floor(aLow * bLow / 65536);
  const carry = aLow * bHigh + middle % 65536;
  return aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536);
}

// src/engine/engine.ts
var URL_ANCHOR = 65535;
var LONG_RUN_ANCHOR = 65534;
var SLACK = 80;
var PAGE = 65536;
var FIRST_FREE = 4 * PAGE;
var CAPACITY = 65536;
var SEGMENTS = 65536;
var compiled;
var Engine = class {
  exports;
  /** Triples of u32 that `apply` lists; see delta.ts. */
  segments;
  /** The whole memory; replaced when it grows, so never keep it. */
  bytes;
  /** First address that nothing uses; what is put there moves it up and gives it back. */
  free;
  memory;
  output;
  constructor(anchors) {
    compiled ??= new WebAssembly.Module(readFileSync(new URL("./engine.wasm", import.meta.url)));
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 32768 });
    this.exports = exportsOf(new WebAssembly.Instance(compiled, { env: { memory: this.memory, abort } }));
    this.bytes = Buffer.from(this.memory.buffer);
    const tableBytes = this.exports.tableBytes();
    this.reserve(FIRST_FREE + sizeOfTables(anchors, tableBytes));
    this.output = align(writeTables(this.bytes, anchors, FIRST_FREE, tableBytes));
    this.segments = this.output + CAPACITY * 8;
    this.free = align(this.segments + SEGMENTS * 12 + SLACK);
    this.reserve(this.free);
    this.exports.configure(FIRST_FREE, this.output, CAPACITY);
    this.exports.configureDelta(this.segments, SEGMENTS);
  }
  /** Makes addresses below `top` usable. @throws RangeError above 2 GiB. */
  reserve(top) {
    const missing = top + PAGE - this.bytes.length;
    if (missing <= 0) return;
    this.memory.grow(Math.ceil((missing + Math.min(this.bytes.length >> 1, 32 << 20)) / PAGE));
    this.bytes = Buffer.from(this.memory.buffer);
  }
  /** Runs `use` with a copy of `text` at the address that it is given, with slack on both sides. */
  withText(text, use) {
    const before = this.free;
    const address = before + SLACK;
    this.free = align(address + text.length + SLACK);
    this.reserve(this.free);
    this.bytes.fill(0, before, address);
    this.bytes.set(text, address);
    this.bytes.fill(0, address + text.length, address + text.length + SLACK);
    try {
      return use(address);
    } finally {
      this.free = before;
    }
  }
  /** Calls `take(anchor, address)` for every candidate whose anchor lies in [lo, hi) of the text [text, end). */
  search(text, end, lo, hi, take) {
    for (let at = lo; at < hi; ) {
      this.exports.clear();
      at = this.exports.search(text, end, at, hi);
      this.give(take);
    }
  }
  /** As `search`, for the changes that the last `apply` made to a base of `baseSize` bytes. */
  searchChanges(text, end, baseSize, take) {
    this.exports.beginChanges(text, end - text, baseSize);
    for (let done = 0; done === 0; ) {
      done = this.exports.searchChanges();
      this.give(take);
    }
  }
  /** A copy goes out, because `take` may search again for what an encoded run holds. */
  give(take) {
    const count = this.exports.found();
    if (count === 0) return;
    const found = new Uint32Array(this.memory.buffer, this.output, count * 2).slice();
    for (let i = 0; i < found.length; i += 2) take(found[i], found[i + 1]);
  }
};
var align = (n) => n + 63 & ~63;
function abort() {
  throw new Error("the engine stopped: this is a bug");
}
function exportsOf(instance) {
  return instance.exports;
}

// src/match/decode.ts
var LONGEST_RUN = 1024 * 1024;
var WRAPPED_LINE = 60;
var WIDEST_LINE = 400;
var SHORT_RUN = 400;
function decodeRun(text, start) {
  const { from, wraps } = lineBefore(text, start);
  if (wraps) return { from, to: start + 1, long: false };
  if (!/\d/.test(firstLine(text, start)) || !/[A-Za-z]/.test(firstLine(text, start)))
    return { from, to: runEnd(text, start) + 1, long: false };
  const { letters: letters2, end, lines } = wrappedRun(text, start);
  const reach = { from, to: Math.min(text.length, end + 4), long: lines > 1 || end - start > SHORT_RUN };
  if (letters2.length > LONGEST_RUN) return reach;
  const decoded = decode(letters2);
  return decoded ? { ...reach, decoded: { ...decoded, end: padded(text, end) } } : reach;
}
function decode(letters2) {
  const hex = letters2.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(letters2);
  const encoding = hex ? "hex" : "base64";
  if (!isReadable(Buffer.from(letters2.slice(0, 64), encoding))) return void 0;
  const bytes = Buffer.from(letters2, encoding);
  return isReadable(bytes) ? { bytes, encoding } : void 0;
}
function wrappedRun(text, start) {
  let letters2 = "";
  for (let at = start, lines = 1; ; lines++) {
    const end = runEnd(text, at);
    letters2 += text.toString("latin1", at, end);
    const next = lineAfter(text, end);
    if (letters2.length > LONGEST_RUN || end - at < WRAPPED_LINE || next < 0 || !isRun2(text[next] ?? 0))
      return { letters: letters2, end, lines };
    at = next;
  }
}
var firstLine = (text, start) => text.toString("latin1", start, runEnd(text, start));
function runEnd(text, start) {
  let end = start;
  while (end < text.length && isRun2(text[end])) end++;
  return end;
}
var lineAfter = (text, end) => text[end] === 10 ? end + 1 : text[end] === 13 && text[end + 1] === 10 ? end + 2 : -1;
function lineBefore(text, start) {
  if (text[start - 1] !== 10) return { from: Math.max(0, start - 1), wraps: false };
  const end = text[start - 2] === 13 ? start - 2 : start - 1;
  let at = end;
  while (at > 0 && end - at < WIDEST_LINE && isRun2(text[at - 1])) at--;
  const wraps = end - at >= WRAPPED_LINE && (at === 0 || text[at - 1] === 10);
  return { from: Math.max(0, at - 1), wraps };
}
function padded(text, end) {
  let at = end;
  while (at < end + 2 && text[at] === 61) at++;
  return at;
}
var isRun2 = (c) => c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 43 || c === 47 || c === 45 || c === 95;
function isReadable(bytes) {
  let plain = 0;
  for (const c of bytes) {
    if (c >= 32 && c < 127 || c === 9 || c === 10 || c === 13) plain++;
    else if (c < 32) return false;
  }
  return bytes.length >= 16 && plain >= bytes.length * 0.9;
}

// src/match/format.ts
var ALNUM = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
var TOKEN = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-./_+=~");
var NAME = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
var HEX = classOf("0123456789abcdefABCDEF");
var compileFormat = (format) => format.map(
  (part) => isRun(part) ? { set: classOf(part.alphabet), min: part.min, max: part.max } : typeof part === "string" ? part : part.oneOf
);
function matchAt(format, text, start) {
  if (!beginsToken(format, text, start)) return -1;
  let at = start;
  for (const part of format) {
    at = matchPart(part, text, at);
    if (at < 0) return -1;
  }
  return endsToken(format, text, at) ? at : -1;
}
function startBefore(format, index, text, at) {
  if (index === 0) return beginsToken(format, text, at) ? at : -1;
  const part = format[index - 1];
  if (typeof part === "string" || !("set" in part)) {
    const literal = (typeof part === "string" ? [part] : part).find((l) => text.endsWith(l, at));
    return literal === void 0 ? -1 : startBefore(format, index - 1, text, at - literal.length);
  }
  let length = 0;
  while (length < part.max && at > length && part.set[text.charCodeAt(at - length - 1)]) length++;
  for (; length >= part.min; length--) {
    const start = startBefore(format, index - 1, text, at - length);
    if (start >= 0) return start;
  }
  return -1;
}
function matchPart(part, text, at) {
  if (typeof part === "string") return text.startsWith(part, at) ? at + part.length : -1;
  if (!("set" in part)) {
    const literal = part.find((l) => text.startsWith(l, at));
    return literal === void 0 ? -1 : at + literal.length;
  }
  let end = at;
  while (end - at < part.max && part.set[text.charCodeAt(end)]) end++;
  return end - at < part.min ? -1 : end;
}
function beginsToken(format, text, start) {
  const before = text.charCodeAt(start - 1);
  if (!ALNUM[before] && !firstSet(format)?.[before]) return true;
  return endsEscape(text, start);
}
var firstSet = (format) => {
  const first = format[0];
  return typeof first === "object" && "set" in first ? first.set : void 0;
};
function endsToken(format, text, end) {
  const after = text.charCodeAt(end);
  const last = format.findLast((part) => typeof part === "object" && "set" in part);
  return !NAME[after] && !(last !== void 0 && typeof last === "object" && "set" in last && last.set[after]);
}
function endsEscape(text, start) {
  const hexBefore = (n) => {
    for (let i = 1; i <= n; i++) if (!HEX[text.charCodeAt(start - i)]) return false;
    return true;
  };
  if (text[start - 2] === "\\") return !/[ux]/i.test(text[start - 1]);
  if (text[start - 3] === "%") return hexBefore(2);
  if (text[start - 4] === "\\") return text[start - 3] === "x" && hexBefore(2);
  return text[start - 6] === "\\" && text[start - 5] === "u" && hexBefore(4);
}
var lengthsOf = (format) => format.reduce(
  (sum, part) => {
    const lengths = isRun(part) ? [part.min, part.max] : literalsOf(part).map((l) => l.length);
    return { min: sum.min + Math.min(...lengths), max: sum.max + Math.max(...lengths) };
  },
  { min: 0, max: 0 }
);
function tokenRun(parts) {
  let run = 0;
  for (const part of parts) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part);
    const plain = strings.every((s) => [...s].every((c) => TOKEN[c.charCodeAt(0)]));
    if (!plain) return run + (isRun(part) ? 0 : Math.min(...strings.map(leadingTokens)));
    run += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length));
  }
  return run;
}
function leadingTokens(text) {
  let n = 0;
  while (n < text.length && TOKEN[text.charCodeAt(n)]) n++;
  return n;
}
var literalLength = (format) => format.reduce(
  (sum, part) => sum + (isRun(part) ? 0 : Math.min(...literalsOf(part).map((l) => l.length))),
  0
);
function classOf(alphabet) {
  const set = new Uint8Array(256);
  for (const c of alphabet) set[c.charCodeAt(0)] = 1;
  return set;
}

// src/match/anchors.ts
var SHORTEST = 4;
var MOST_RUN = 64;
var LONG_RUN = 40;
var ANYTHING = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  "	",
  "\r",
  "\n",
  "\0"
];
function placesOf(format) {
  const index = anchorPart(format);
  const part = format[index];
  if (part === void 0 || isRun(part)) return void 0;
  const [before, next] = [format[index - 1], format[index + 1]];
  const places = literalsOf(part).flatMap((literal) => {
    if (standsBehind(literal, before)) return [behindWord(literal, format.slice(index + 1))];
    if (standsInside(literal, before)) return /\W$/.test(literal) ? insideWord(literal, before, next) : [];
    return wordStart(literal, format.slice(index + 1));
  });
  return places.length > 0 || inLongRun(format) ? { index, places } : void 0;
}
var needsRun = (format, index) => {
  const part = format[index];
  return !isRun(part) && literalsOf(part).some((l) => standsInside(l, format[index - 1]) && !/\W$/.test(l));
};
var inLongRun = (format) => {
  let run = 0;
  for (const part of format) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part);
    if (!strings.every((s) => /^[\w+/-]*$/.test(s))) break;
    run += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length));
  }
  return run >= LONG_RUN;
};
var behindWord = (literal, rest) => ({
  anchor: { literal, side: "behind", ...followOf(literal, literal, rest), exactCase: true },
  offset: 0
});
function wordStart(literal, rest) {
  const skip = literal.search(/[0-9A-Za-z]/);
  const word = literal.slice(skip);
  return lengthened(word, rest[0]).map((text) => ({
    anchor: { literal: text, side: "start", ...followOf(word, text, rest), exactCase: true },
    offset: -skip
  }));
}
function followOf(word, text, rest) {
  const next = rest[0];
  const left = next !== void 0 && isRun(next) ? next.min - (text.length - word.length) : 0;
  if (next !== void 0 && isRun(next) && left > 0) {
    if (/^[0-9A-Za-z]+$/.test(next.alphabet)) return { follow: "letters", need: Math.min(left, MOST_RUN) };
    if (/^[\w-]+$/.test(next.alphabet)) return { follow: "word", need: Math.min(left, MOST_RUN) };
  }
  const need = isPlain2(word) ? runOf(word, tokenRun(rest)) : tokenRun([text]);
  return { follow: "run", need: Math.min(need, MOST_RUN) };
}
function insideWord(literal, before, next) {
  const any = { follow: "any", need: 0 };
  const word = literal.slice(0, -1);
  const letters2 = [...before.alphabet].filter((c) => /[0-9A-Za-z]/.test(c));
  return [
    ...lengthened(literal, next).map((text) => ({
      anchor: { literal: text, side: "start", exactCase: true, ...any },
      offset: 0
    })),
    ...letters2.map((c) => ({
      anchor: { literal: c + literal, side: "start", exactCase: true, ...any },
      offset: 1
    })),
    ...lowerCase(letters2).map((c) => ({
      anchor: { literal: (c + word).toLowerCase(), side: "end", exactCase: false, ...any },
      offset: 1
    }))
  ];
}
var isPlain2 = (text) => tokenRun([text]) === text.length;
var runOf = (literal, need) => isPlain2(literal) ? literal.length + need : tokenRun([literal]);
var standsBehind = (literal, before) => before !== void 0 && isRun(before) && /^[0-9A-Za-z]+$/.test(before.alphabet) && /^[^0-9A-Za-z].{2}/.test(literal);
var standsInside = (literal, before) => before !== void 0 && isRun(before) && /[0-9A-Za-z]/.test(before.alphabet) && /^[0-9A-Za-z]/.test(literal);
function anchorPart(format) {
  const usable = format.map(
    (part, i) => !isRun(part) && literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= SHORTEST)
  );
  if (usable.includes(true)) return usable.indexOf(true);
  return format.findIndex((part, i) => {
    if (isRun(part)) return false;
    const next = format[i + 1];
    const least = next !== void 0 && isRun(next) && next.min > 0 ? 2 : SHORTEST - 1;
    return literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= least);
  });
}
var lengthAt = (literal, before) => standsBehind(literal, before) ? SHORTEST : /[0-9A-Za-z].*/.exec(literal)?.[0].length ?? 0;
function lengthened(literal, next, taken = 0) {
  if (literal.length >= SHORTEST) return [literal];
  const sure = next !== void 0 && isRun(next) && taken < next.min;
  return [...sure ? next.alphabet : ANYTHING].flatMap((c) => lengthened(literal + c, next, taken + 1));
}
var lowerCase = (texts) => [
  ...new Set(texts.map((text) => text.toLowerCase()))
];

// src/match/assigned.ts
var NAME2 = /[\w.$[\]-]*/y;
var CLOSING = /["'`\])}\\ \t\r]*/y;
var OPERATORS = /(?:[=:><,(?!|+\-[{@][ \t\r\n"'`\\]*)*/y;
var VALUE = /[^\0- ;)]{4}/y;
var TYPED = /[^\n"'`=]{0,63}=/y;
var FARTHEST = 250;
function isAssigned(text, nameEnd) {
  const end = endOf(NAME2, text, nameEnd);
  const closed = endOf(CLOSING, text, end);
  const at = endOf(OPERATORS, text, closed);
  if (at === end || at - nameEnd > FARTHEST) return false;
  return endOf(VALUE, text, at) > at || at > closed && endOf(TYPED, text, at) > at;
}
function endOf(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : from;
}

// src/match/command.ts
var SHOWN3 = 640;
var Q = `["']`;
var USER = String.raw`(?:^|\s)(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,4}|=)?(?<quote>${Q}?)[^\s"':]{0,80}${Q}?:`;
var REST_QUOTED = String.raw`(?<value>[^"'\n]{4,200})\k<quote>`;
var REST = String.raw`(?<value>[^\s"']{4,200})`;
var flag = (letter, blank) => new RegExp(
  String.raw`\s-${letter}${blank}(?:(?<quote>${Q})(?<value>[^"'\n]{4,200})\k<quote>|(?<bare>[^\s"'-][^\s"']{3,200}))`
);
var COMMANDS = [
  [
    "curl -",
    [
      new RegExp(USER.replace(`${Q}?)[`, `${Q})[`) + REST_QUOTED),
      new RegExp(USER + String.raw`(?<inner>${Q})(?<value>[^"'\n]{4,200})\k<inner>`),
      new RegExp(USER + REST)
    ]
  ],
  ["mysql -", [flag("p", "")]],
  ["mysqldump -", [flag("p", "")]],
  ["mysqladmin -", [flag("p", "")]],
  ["sshpass -", [flag("p", "[ \\t]{0,4}")]],
  ["docker login", [flag("p", "[ \\t]{1,4}")]],
  ["redis-cli -", [flag("a", "[ \\t]{1,4}")]],
  ["ldapsearch -", [flag("w", "[ \\t]{1,4}")]]
];
var COMMAND_ANCHORS = COMMANDS.map(([words]) => words);
function findArgument({ text, anchor }) {
  const words = text.slice(anchor, anchor + 16).toLowerCase();
  const forms = COMMANDS.find(([begin]) => words.startsWith(begin))?.[1];
  if (!forms) return void 0;
  const command = lineOf(text, anchor);
  for (const form of forms) {
    const found = form.exec(command);
    if (!found) continue;
    const { quote, value, bare } = found.groups;
    const password = value ?? bare;
    const start = anchor + found.index + found[0].lastIndexOf(password);
    return { start, value: password, quote: quote ?? "" };
  }
  return void 0;
}
function lineOf(text, anchor) {
  const shown = text.slice(anchor, anchor + SHOWN3);
  const end = /(?<!\\)\r?\n|\s(?:\||&&|;)\s/.exec(shown);
  return end ? shown.slice(0, end.index) : shown;
}

// src/match/credential-words.ts
var WORDS = [
  "password",
  "passwd",
  "passphrase",
  "passcode",
  "passwort",
  "pass",
  "pswd",
  "secret",
  "token",
  "credential",
  "credentials",
  "creds",
  "cred",
  "auth",
  "authorization",
  "bearer",
  "salt",
  "nonce",
  "totp",
  "hotp",
  "securestring",
  "identified by"
];
var SHORT_WORDS = ["pwd", "jwt", "otp", "psk"];
var SIGNS = [..."=: \"')]>(,$[`	\\|?+!<{}@#&*/;~^%\n\r\0"].map((sign) => ({
  sign,
  follow: "any"
}));
var GOES_ON = [..."_-."].map((sign) => ({ sign, follow: "assigned" }));
var KEYS = [
  "api",
  "apis",
  "access",
  "secret",
  "private",
  "signing",
  "signature",
  "encryption",
  "encrypt",
  "crypt",
  "cipher",
  "auth",
  "master",
  "shared",
  "storage",
  "account",
  "app",
  "service",
  "subscription",
  "license",
  "aes",
  "hmac",
  "ssh",
  "admin",
  "client",
  "session",
  "cookie",
  "server",
  "consumer",
  "webhook",
  "host",
  "function",
  "user",
  "deploy",
  "root",
  "application",
  "activation",
  "merchant",
  "partner",
  "tenant",
  "registration"
];
var SHORT_ENDS = /* @__PURE__ */ new Set(["auth", "salt", "nonce", "totp", "hotp"]);
var JOINTS = ["_", "-", "", " ", "."];
var assigned = (literal, side, follow = "assigned") => ({ literal, side, follow, need: 0, exactCase: false });
var ASSIGNMENT_ANCHORS = [
  ...WORDS.map((word) => assigned(word, "start")),
  ...SHORT_WORDS.flatMap(
    (word) => [...SIGNS, ...GOES_ON].map(({ sign, follow }) => assigned(word + sign, "start", follow))
  ),
  // `FOO_KEY=` in environment files; `key:` would be every second line of YAML.
  ...["key=", 'key = "', "key = '"].map((literal) => assigned(literal, "start", "any")),
  ...KEYS.flatMap((word) => JOINTS.map((joint) => assigned(`${word}${joint}key`, "start"))),
  ...WORDS.filter((word) => !word.includes(" ") && word.length > 3 && !SHORT_ENDS.has(word)).map(
    (word) => assigned(word, "end")
  ),
  // `server.login("user", "…")`; no more of a name than that.
  assigned("login(", "start", "any"),
  ...COMMAND_ANCHORS.map((literal) => assigned(literal, "start", "any")),
  ...["pwd", "apikey", "accesskey", "secretkey", "privatekey", "authkey"].map(
    (word) => assigned(word, "end")
  )
];

// src/match/forms.ts
var Q2 = "\"'`";
var QUOTED = String.raw`[bBrRuUfFLN@$&]{0,2}(?<quote>"""|'''|[${Q2}])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){1,600})\k<quote>`;
var ENDLESS = String.raw`(?<quote>[${Q2}])(?<value>[A-Za-z0-9+/=_\-]{600})`;
var ESCAPED = String.raw`\\{1,3}(?<quote>["'])(?<value>[^"'\\\n]{1,400})\\{1,3}\k<quote>`;
var BARE = String.raw`(?<value>[^\s${Q2}<>(){}[\],;|&\\][^\s${Q2}<>(){};,|&\\]{2,300})(?=[ \t]|\r?\n|$|[,;}<&|${Q2}\])]|\\)`;
var REST2 = String.raw`(?<value>[^\s${Q2}<>(){}[\],;|\\$#][^\s${Q2}]{3,300})(?=[ \t]*(?:\r?\n|$))`;
var CLOSE = String.raw`[${Q2}]?\]?[${Q2}]?\)?[ \t]{0,40}`;
var TYPE2 = String.raw`(?::[ \t]{0,4}[A-Za-z_&*][\w<>[\]|?.& ]{0,40}?[ \t]{0,4})?`;
var BLANK_TYPE = String.raw`[ \t]{1,8}[*&\w.[\]]{1,30}[ \t]{0,8}`;
var SCHEME = String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|[Aa]pi-?[Kk]ey|[Aa]pi-?[Tt]oken)[ \t]{1,3})?`;
var OPERATOR = String.raw`(?<operator>(?<!\)[ \t]{0,4})=>|:{1,3}=|\?\?=|\?=|\+=|\|\|=|===?|!==?|=|::?|->|<-)`;
var WRAPPER = String.raw`(?:Some|Just|Ok|Secret\w{0,20}|Password\w{0,20}|Credential\w{0,20}|\w{0,12}[Bb]ytes|str|String|Buffer\.from|(?:base64\.)?b64encode|[\w.]{0,30}Encode|[\w.]{0,20}\.of|quote|unhex|TOTP\.new|HOTP\.new)[ \t]?\([ \t]?`;
var XML_TEXT = String.raw`(?:\s\S{4}[^<>\n]{0,80})?(?<operator>>)(?<value>[^<>\n]{3,300})</`;
var compiled2 = (forms) => forms.map((form) => new RegExp(`^(?:${form})`));
var BEHIND_SIGN = compiled2([
  `${CLOSE}${TYPE2}${OPERATOR}[ \\t]{0,40}${SCHEME}(?:${QUOTED})`,
  `${CLOSE}${TYPE2}${OPERATOR}[ \\t]{0,40}${WRAPPER}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${ENDLESS}`,
  `\\\\{1,3}["']?[ \\t]{0,4}${OPERATOR}[ \\t]{0,8}(?:${ESCAPED})`,
  XML_TEXT,
  String.raw`(?<operator>>)[ \t]{0,8}\r?\n[ \t]{0,80}(?<value>[^<>\s]{4,300})(?=[ \t]{0,8}(?:\r?\n|</|$))`,
  String.raw`</key>\s{0,80}(?<operator><string>)(?<value>[^<>\n]{3,300})</`,
  String.raw`[${Q2}]?\)?(?<operator>[(,])\s{0,40}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\[[ \\t]{0,8}(?:${QUOTED})`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,80}(?<value>\S{4,300})(?=[ \t]*(?:\r?\n|$))`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}\r?\n[ \t]{0,80}-[ \t]{1,8}${SCHEME}${BARE}`
]);
var BEHIND_BLANK = compiled2([
  `${CLOSE}${BLANK_TYPE}(?<operator>=)[ \\t]{0,8}(?:${QUOTED})`,
  String.raw`["']\s{1,8}(?:value|content)[ \t]{0,4}(?<operator>=)[ \t]{0,4}(?<quote>["'])(?<value>[^"'\n]{1,400})\k<quote>`,
  XML_TEXT,
  String.raw`(?<operator>[ \t]{1,8})(?:${QUOTED})`
]);
var BARE_FORM = new RegExp(`^${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${BARE}`);
var SIGN = new RegExp(`^${CLOSE}[=:?+|!<>(,.\\\\-]`);
function assignedIn(rest, alone) {
  const signed = SIGN.test(rest);
  for (const form of signed ? BEHIND_SIGN : BEHIND_BLANK) {
    const found = form.exec(rest);
    if (found) return found;
  }
  return signed ? (alone ? LINE_FORM.exec(rest) : null) ?? BARE_FORM.exec(rest) : null;
}
var LINE_FORM = new RegExp(`^[ \\t]{0,8}(?<operator>[=:])[ \\t]{0,8}${REST2}`);
var BLANK_FORM = new RegExp(String.raw`^(?<operator>[ \t]{1,4})${BARE}`);
var PAIR_FORM = new RegExp(
  String.raw`^${CLOSE}[=:]?[ \t]{0,8}(?<operator>[(\[])[ \t]{0,8}["'][^"'\n]{1,80}["'][ \t]{0,4},[ \t]{0,8}(?:${QUOTED})`
);

// src/match/assignment.ts
var SCHEME2 = /^(?:(?:Bearer|Basic|Token|ApiKey|Api-Key|Api-Token|Digest|JWT|GenieKey|SSWS)[ \t]+|pass:)(?=\S{4})/i;
function findAssignment(rule, window) {
  const given = findArgument(window);
  if (given) return matchOf(rule, window, { ...given, name: "password", operator: "-" });
  const { text, anchor } = window;
  const nameStart = startOfName(text, anchor);
  const nameEnd = endOfName(text, anchor);
  if (!isAssigned(text, nameEnd)) return void 0;
  const found = valueBehind(text, nameStart, nameEnd);
  if (!found || found.groups.value.length < SHORTEST2) return void 0;
  const { operator, quote, value: whole } = found.groups;
  const value = whole.slice(SCHEME2.exec(whole)?.[0].length ?? 0);
  const start = nameEnd + found[0].lastIndexOf(whole) + whole.length - value.length;
  const name = text.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, "");
  return matchOf(rule, window, { start, value, name, operator: operator.trim(), quote: quote ?? "" });
}
function matchOf(rule, { text, base }, given) {
  const { start, value, name, operator, quote } = given;
  const end = start + value.length;
  const lineStart2 = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd2 = text.indexOf("\n", end);
  const before = text.slice(Math.max(lineStart2, start - SHOWN4), start);
  const after = text.slice(end, Math.min(lineEnd2 < 0 ? text.length : lineEnd2, end + SHOWN4)).replace(/\r$/, "");
  return {
    rule,
    start: base + start,
    end: base + end,
    value,
    context: { name, operator, quote, before, after },
    weight: 0
  };
}
var SHORTEST2 = 4;
var SHOWN4 = 120;
var TWO_WORDS = new RegExp(`^(?:${KEYS.join("|")}) key`, "i");
function endOfName(text, anchor) {
  const rest = text.slice(anchor, anchor + 60);
  const words = beginsWord(text, anchor) ? TWO_WORDS.exec(rest) : null;
  const name = /^identified by/i.exec(rest) ?? words ?? /^[\w.$-]{1,60}(?:\[\d{0,5}\])?/.exec(rest);
  return anchor + name[0].length;
}
var beginsWord = (text, at) => !/[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Z]/.test(text[at]) && /[a-z0-9]/.test(text[at - 1]);
function startOfName(text, at) {
  let start = at;
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1])) start--;
  return start;
}
function valueBehind(text, nameStart, nameEnd) {
  const rest = text.slice(nameEnd, nameEnd + 960);
  const name = text.slice(nameStart, nameEnd);
  const line = text.slice(text.lastIndexOf("\n", nameStart - 1) + 1, nameStart);
  if (/(?:auth|login)$/i.test(name)) {
    const pair = PAIR_FORM.exec(rest);
    if (pair || /login$/i.test(name)) return pair;
  }
  const found = assignedIn(rest, BEGINS_LINE.test(line));
  if (found) return found;
  return standsBehindBlank(text, name, line, nameStart) ? BLANK_FORM.exec(rest) : null;
}
var BEGINS_LINE = /^[ \t]{0,40}(?:(?:export|set|ENV|ARG|-|- name:|setx|-e|#)[ \t]{1,4})?(?:-D)?$/;
var NETRC_LINE = /(?:^|\s)(?:machine\s+\S+|default)\s.*\blogin\s+\S+\s+$/;
var LOGIN_LINE = /^[ \t]*(?:login|user)[ \t]+\S+[ \t]*\r?$/;
function standsBehindBlank(text, name, line, nameStart) {
  if (/^identified by/i.test(name)) return true;
  if (/^-{1,2}\w/.test(name) || /(?:^|[\s"'])-{1,2}[\w-]*$/.test(line)) return true;
  if (NETRC_LINE.test(line)) return true;
  if (line.trim() !== "" || name !== "password") return false;
  const end = Math.max(0, text.lastIndexOf("\n", nameStart - 1));
  return LOGIN_LINE.test(text.slice(text.lastIndexOf("\n", end - 1) + 1, end));
}

// src/match/context.ts
var KEPT = 120;
var OPERATOR2 = String.raw`=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|==?=?|!==?|:|,|\(|>|[ \t]`;
var TYPE3 = String.raw`:[ \t]{0,4}[A-Za-z][\w<>[\]|?.]{0,30}[ \t]{0,4}`;
var OPENING = String.raw`[ \t]{0,20}(?:(?:[Bb]earer|[Bb]asic|[Tt]oken)[ \t])?[bfrL@$]{0,2}(["'${"`"}]?)$`;
var NAMED = new RegExp(
  String.raw`([\w$.-]{1,80})["'${"`"}\])}]{0,3}[ \t]{0,20}(?:${TYPE3})?(${OPERATOR2})${OPENING}`
);
var BLANK_TYPED = /([\w$.-]{1,80})[ \t]{1,8}(?:string|String|str|auto|char)\b[ \t*&]{0,8}(=)[ \t]{0,20}(["'`]?)$/;
function contextOf(text, start, end) {
  const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - KEPT), start);
  const lineEnd2 = text.indexOf("\n", end);
  const after = text.slice(end, Math.min(lineEnd2 < 0 ? text.length : lineEnd2, end + KEPT)).replace(/\r$/, "");
  const named = BLANK_TYPED.exec(before) ?? NAMED.exec(before);
  return {
    name: named?.[1] ?? nameAbove(text, start - before.length),
    operator: named?.[2]?.trim() ?? "",
    quote: named?.[3] ?? "",
    before,
    after
  };
}
function nameAbove(text, lineStart2) {
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", lineStart2 - 2) + 1), Math.max(0, lineStart2 - 1));
  return /<key>([\w.-]{1,80})<\/key>\s*$/.exec(line)?.[1] ?? /<([\w.:-]{1,80})(?:\s[^<>]{0,80})?>\s*$/.exec(line)?.[1] ?? /([\w.-]{1,80})["']?\s*[:=]\s*[|>(\\]?[-+]?\s*$/.exec(line)?.[1] ?? "";
}

// src/match/near.ts
var REACH = 200;
function findNear(rule, format, weight, word, window) {
  const { text, anchor } = window;
  const from = anchor + word.length;
  const most = Math.min(text.length, from + REACH);
  let lines = 0;
  for (let at = from; at < most; at++) {
    const c = text[at];
    if (c === "\n" && ++lines > 1) return void 0;
    if (c === ";") return void 0;
    if (!opens(text[at - 1])) continue;
    const end = matchAt(format, text, at);
    if (end < 0 || /[\w+/-]/.test(text[end] ?? "")) continue;
    if (lines > 0 && !continues(text.slice(from, at))) return void 0;
    return {
      rule,
      start: window.base + at,
      end: window.base + end,
      value: text.slice(at, end),
      context: contextOf(text, at, end),
      weight
    };
  }
  return void 0;
}
var opens = (before) => !/[\w\-.+]/.test(before);
var continues = (between) => /^[\w"'\])\s.-]{0,60}(?:[=:(,>|\\+]|<\/key>|<string>)\s*\n/.test(between);

// src/match/jwk.ts
var JWK_ANCHORS = [
  ...["kty", "crv"].flatMap((member) => [...`"':=`].map((sign) => member + sign)),
  "AQAB"
];
var DER_ANCHORS = [
  "MIIB",
  "MIIC",
  "MIIE",
  "MIIG",
  "MIIJ",
  "MIGH",
  "MIG2",
  "MHcC",
  "MC4C"
];
var WIDEST_OBJECT = 8192;
var TYPE_BEHIND = 160;
var KTY = /\bkty\b\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["'](RSA|EC|OKP|oct)\b/;
var PRIVATE = /(?:^|[\s,{"'])([dk])\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["']([A-Za-z0-9_-]{20,2000})\\?["']/g;
function findJwk({ text, anchor }) {
  const from = Math.max(0, text.lastIndexOf("{", anchor));
  const close = text.indexOf("}", anchor);
  const object = text.slice(from, close < 0 || close - from > WIDEST_OBJECT ? from + WIDEST_OBJECT : close);
  for (const found of object.matchAll(PRIVATE)) {
    const [whole, member, body] = found;
    const end = found.index + whole.length;
    const kind = KTY.exec(object.slice(0, end + TYPE_BEHIND))?.[1];
    if (!kind || kind === "oct" !== (member === "k")) continue;
    const start = from + found.index + whole.lastIndexOf(body);
    return { start, end: start + body.length, body, kind: "JWK" };
  }
  return void 0;
}
function findDer({ text, anchor }) {
  const body = /^[A-Za-z0-9+/]{60,12000}={0,2}/.exec(text.slice(anchor, anchor + 12008))?.[0];
  return body && isPrivateKey(Buffer.from(body.slice(0, 64), "base64")) ? { start: anchor, end: anchor + body.length, body, kind: "DER" } : void 0;
}
function isPrivateKey(der) {
  const head = der[1] === 130 ? 4 : der[1] === 129 ? 3 : 2;
  const [tag, length, version, next] = der.subarray(head);
  if (der[0] !== 48 || tag !== 2 || length !== 1) return false;
  return version === 0 ? next === 2 || next === 48 : version === 1 && next === 4;
}

// src/match/private-key.ts
var LABELS = ["PRIVATE", "RSA", "EC", "DSA", "OPENSSH", "ENCRYPTED", "PGP", "SSH2", "ANY"];
var PRIVATE_KEY_ANCHORS = [
  ...LABELS.map((label) => `BEGIN ${label}`),
  "PuTTY-User-Key-File",
  ...JWK_ANCHORS,
  ...DER_ANCHORS
].map((literal) => ({ literal, side: "start", follow: "any", need: 0, exactCase: true }));
var HEADER = /^BEGIN ((?:[A-Z0-9]{2,12} ){0,3})PRIVATE KEY( BLOCK)? ?----/;
var LONGEST = 8192;
var SHORTEST3 = 60;
var LONGEST_WORD = 30;
function findPrivateKey(rule, window) {
  const { text } = window;
  const block = blockAt(window);
  if (!block) return void 0;
  return {
    rule,
    start: window.base + block.start,
    end: window.base + block.end,
    value: block.body,
    ...block.decidedTo !== void 0 && { decidedTo: window.base + block.decidedTo },
    context: { ...contextOf(text, block.start, block.end), operator: block.kind },
    weight: block.kind === "JWK" || block.kind === "DER" ? 900 : 1e3
  };
}
function blockAt(window) {
  const { text, anchor } = window;
  if (text.startsWith("PuTTY", anchor)) return puttyBlock(text, anchor);
  if (text.startsWith("BEGIN", anchor)) return pemBlock(text, anchor);
  return DER_ANCHORS.some((literal) => text.startsWith(literal, anchor)) ? findDer(window) : findJwk(window);
}
function pemBlock(text, anchor) {
  const header = HEADER.exec(text.slice(anchor, anchor + 80));
  if (!header || !/---- ?$/.test(text.slice(Math.max(0, anchor - 6), anchor))) return void 0;
  const start = anchor - (text.slice(0, anchor).match(/-+ ?$/)?.[0].length ?? 0);
  const from = anchor + header[0].length;
  const reach = text.slice(from, from + LONGEST);
  const close = reach.search(/-----? ?END [A-Z0-9 ]{0,40}PRIVATE KEY/);
  const inner = close < 0 ? reach : reach.slice(0, close);
  const body = base64Body(inner);
  if (body.length < SHORTEST3) return void 0;
  const tail = close < 0 ? 0 : /^[- ]*END[A-Z0-9 ]*-*/.exec(text.slice(from + close))?.[0].length ?? 0;
  const end = close < 0 ? from + inner.trimEnd().length : from + close + tail;
  const kind = `${header[1].trim()} ${header[2] ? "PGP" : ""}`.trim() || "PKCS8";
  return { start, end, body, kind, ...close < 0 && { decidedTo: from + LONGEST } };
}
function puttyBlock(text, anchor) {
  const found = /Private-Lines: \d{1,4}(?:\\r)?(?:\\n|\r?\n)((?:[A-Za-z0-9+/=]{1,80}(?:\\r)?(?:\\n|\r?\n)){1,200})/.exec(
    text.slice(anchor)
  );
  if (!found) return void 0;
  const body = base64Body(found[1]);
  return body.length < SHORTEST3 ? void 0 : { start: anchor, end: anchor + found.index + found[0].length, body, kind: "PuTTY" };
}
function base64Body(inner) {
  const lines = inner.replace(/\\+[nrt]/g, "\n").split(/\s+/).map((line) => line.replace(/^[\s"'`+>|*#/\\,.;-]+|[\s"'`+|*\\,;-]+$/g, "")).filter((line) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && line.length > 3);
  return lines.some((line) => line.length >= LONGEST_WORD) ? lines.join("") : "";
}

// src/match/url-credential.ts
var AUTHORITY = /^:\/\/([^\s:@/"'<>`]{0,120}):([^\s"'<>`]{1,200}?)@([\w.\-[\]${}%*<>]{1,200})/;
function findUrlCredential(rule, window) {
  const { text, anchor } = window;
  const found = AUTHORITY.exec(text.slice(anchor, anchor + 520));
  if (!found) return void 0;
  const [, user, password, host] = found;
  if (password.includes("/") && /^\d{1,5}\//.test(password)) return void 0;
  const start = anchor + 3 + user.length + 1;
  const end = start + password.length;
  const scheme = /[a-z][a-z0-9+.-]{0,30}$/i.exec(text.slice(Math.max(0, anchor - 31), anchor))?.[0] ?? "";
  const { before, after } = contextOf(text, start, end);
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: password,
    context: {
      name: user,
      operator: "://",
      quote: "",
      before: before.slice(-120),
      after: `@${host}${after.slice(host.length + 1)}`
    },
    weight: 3 + (scheme ? 1 : 0)
  };
}

// src/match/window.ts
var WINDOW_BACK = 512;
var WINDOW_AHEAD = 1024;
var LONG_WINDOW_AHEAD = 32768;
var LF = 10;
function windowAt(bytes, start, end, at) {
  const lo = lineStart(
    bytes,
    Math.max(start, at - WINDOW_BACK),
    lineStart(bytes, Math.max(start, at - WINDOW_BACK), at) - 1
  );
  const most = Math.min(end, at + WINDOW_AHEAD);
  const hi = lineEnd(bytes, most, Math.min(most, lineEnd(bytes, most, at) + 1));
  return { text: bytes.toString("latin1", lo, hi), anchor: at - lo, base: lo };
}
function longWindowAt(bytes, start, end, at) {
  const lo = lineStart(bytes, Math.max(start, at - WINDOW_BACK), at);
  return {
    text: bytes.toString("latin1", lo, Math.min(end, at + LONG_WINDOW_AHEAD)),
    anchor: at - lo,
    base: lo
  };
}
function lineStart(bytes, least, at) {
  let lo = Math.max(at, least);
  while (lo > least && bytes[lo - 1] !== LF) lo--;
  return lo;
}
function lineEnd(bytes, most, at) {
  let hi = at;
  while (hi < most && bytes[hi] !== LF) hi++;
  return hi;
}

// src/match/matcher.ts
function createMatcher(rules) {
  const table = new AnchorTable();
  const urlTrials = [];
  for (const rule of rules) {
    if (rule.finder === "assignment")
      for (const a of ASSIGNMENT_ANCHORS) table.add(a, (w) => findAssignment(rule, w), false);
    else if (rule.finder === "private-key")
      for (const a of PRIVATE_KEY_ANCHORS) table.add(a, (w) => findPrivateKey(rule, w), true);
    else if (rule.finder === "url-credential") urlTrials.push((w) => findUrlCredential(rule, w));
    else for (const format of rule.formats) addFormat(table, rule, format);
  }
  const anchors = table.anchors();
  const trialsAt = (anchor) => anchor === URL_ANCHOR ? urlTrials : anchor === LONG_RUN_ANCHOR ? table.runTrials : table.trials[anchor] ?? [];
  return {
    anchors,
    isLong: (anchor) => anchor < LONG_RUN_ANCHOR && table.long.has(anchor),
    trialsAt: (anchor) => trialsAt(anchor).length,
    matchesAt: (anchor, window) => trialsAt(anchor).map((trial) => trial(window)).filter((match) => match !== void 0)
  };
}
function addFormat(table, rule, format) {
  const compiled3 = compileFormat(format);
  const literal = literalLength(format);
  const weight = literal * 4 + (rule.proof ? 2 : 0) + (rule.near ? Math.min(literal * 4, 4) : 1);
  const long = lengthsOf(format).max > WINDOW_AHEAD - 64;
  if (rule.near) {
    const need = Math.min(tokenRun(format), 64);
    for (const word of new Set(rule.near.flatMap(spellings)))
      for (const literal2 of word.length < SHORTEST ? lowerCase(ANYTHING).map((c) => word + c) : [word])
        table.add(
          { literal: literal2, side: "start", follow: "near", need, exactCase: false },
          (w) => findNear(rule, compiled3, weight, word, w),
          long
        );
    return;
  }
  const found = placesOf(format);
  if (!found) throw new Error(`${rule.id}: no literal to search for`);
  const { index, places } = found;
  for (const { anchor, offset } of places)
    table.add(anchor, (w) => matchFormat(rule, compiled3, weight, index, w.anchor + offset, w), long);
  if (needsRun(format, index)) table.runTrials.push((w) => matchInRun(rule, compiled3, weight, index, w));
}
function matchFormat(rule, format, weight, index, at, window) {
  const start = index === 0 ? at : startBefore(format, index, window.text, at);
  if (start < 0) return void 0;
  const end = matchAt(format, window.text, start);
  if (end <= at) return void 0;
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: window.text.slice(start, end),
    context: contextOf(window.text, start, end),
    weight
  };
}
function matchInRun(rule, format, weight, index, window) {
  const { text, anchor } = window;
  const part = format[index];
  for (const literal of typeof part === "string" ? [part] : "set" in part ? [] : part)
    for (let at = text.indexOf(literal, anchor); at >= 0; at = text.indexOf(literal, at + 1)) {
      if (/[^\w+/-]/.test(text.slice(anchor, at))) break;
      const match = matchFormat(rule, format, weight, index, at, window);
      if (match) return match;
    }
  return void 0;
}
function spellings(words) {
  const parts = words.toLowerCase().split(/[_\-. ]/);
  return ["_", "-", "", ".", " "].map((joint) => parts.join(joint));
}
var AnchorTable = class {
  trials = [];
  /** What is looked for inside every long run. */
  runTrials = [];
  long = /* @__PURE__ */ new Set();
  byKey = /* @__PURE__ */ new Map();
  add(anchor, trial, long) {
    const key = `${anchor.side} ${anchor.follow} ${anchor.exactCase} ${anchor.literal}`;
    const known = this.byKey.get(key);
    const index = known?.index ?? this.trials.length;
    this.byKey.set(key, {
      index,
      anchor: { ...anchor, need: Math.min(anchor.need, known?.anchor.need ?? anchor.need) }
    });
    if (!known) this.trials[index] = [];
    this.trials[index]?.push(trial);
    if (long) this.long.add(index);
  }
  anchors() {
    return [...this.byKey.values()].map(({ anchor }) => anchor);
  }
};

// src/match/scanner.ts
var PIECE = 64 * 1024 * 1024;
var OVERLAP = LONG_WINDOW_AHEAD + WINDOW_BACK;
var DEEPEST2 = 3;
var BEHIND2 = 256;
var Scanner = class {
  engine;
  matcher;
  depth = 0;
  constructor(rules) {
    this.matcher = createMatcher(rules);
    this.engine = new Engine(this.matcher.anchors);
  }
  /** Every match in `text`, overlapping ones too; `start` and `end` are offsets into `text`. */
  scan(text) {
    const found = [];
    for (let at = 0; at < text.length; at += PIECE) {
      const from = Math.max(0, at - OVERLAP);
      const piece = text.subarray(from, Math.min(text.length, at + PIECE + OVERLAP));
      const hi = Math.min(text.length, at + PIECE);
      this.engine.withText(piece, (start) => {
        const end = start + piece.length;
        this.engine.search(start, end, start + at - from, start + hi - from, (anchor, address) => {
          for (const match of this.evaluate(anchor, address, start, end).matches)
            found.push(moved(match, from - start));
        });
      });
    }
    return found;
  }
  /** What the candidate at `address` is, inside the text [start, end) of the engine's memory. */
  evaluate(anchor, address, start, end) {
    if (anchor === LONG_RUN_ANCHOR)
      return both(this.insideRun(address, start, end), this.atAnchor(anchor, address, start, end));
    return this.atAnchor(anchor, address, start, end);
  }
  atAnchor(anchor, address, start, end) {
    const long = this.matcher.isLong(anchor);
    const window = (long ? longWindowAt : windowAt)(this.engine.bytes, start, end, address);
    const matches = this.matcher.matchesAt(anchor, window);
    const all = window.base + window.text.length;
    const decided = long && matches.length === this.matcher.trialsAt(anchor);
    const to = decided ? Math.max(...matches.map((m) => Math.max(m.end + BEHIND2, m.decidedTo ?? 0))) : all;
    return { matches, from: window.base, to: Math.min(all, to), long };
  }
  /** What an encoded run holds; it is reported at the run. */
  insideRun(address, start, end) {
    const { decoded, from, to, long } = decodeRun(this.engine.bytes.subarray(start, end), address - start);
    const reach = { from: start + from, to: start + to, long };
    if (!decoded || this.depth === DEEPEST2) return { matches: [], ...reach };
    this.depth++;
    const inner = this.scan(decoded.bytes);
    this.depth--;
    const matches = inner.map((match) => ({
      ...match,
      start: address,
      end: start + decoded.end,
      context: { ...match.context, encoding: nested(decoded.encoding, match.context.encoding) }
    }));
    return { matches, ...reach };
  }
};
var both = (a, b) => ({
  matches: [...a.matches, ...b.matches],
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  long: a.long || b.long
});
var nested = (outer, inner) => inner ? `${inner} in ${outer}` : outer;
var moved = (match, by) => ({
  ...match,
  start: match.start + by,
  end: match.end + by
});

export {
  MEDIUM,
  LOW,
  weighingOf,
  judgeAt,
  SLACK,
  Casebook,
  resolve,
  stands,
  isTelling,
  layers,
  isOpaque,
  isBinary,
  Scanner
};
