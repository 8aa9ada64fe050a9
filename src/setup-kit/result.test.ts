// The result of a script, found in whatever came back, or refused.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { resultOf } from '../../test/stand-ins/setup-result.ts';
import { Refusal } from '../refusal.ts';
import { RESULT_BEGIN, RESULT_END } from './script-frame.ts';
import { parseResult, type SetupResult } from './setup-kit.ts';

const printed = (result: SetupResult): string =>
  [RESULT_BEGIN, JSON.stringify(result, null, 2), RESULT_END, ''].join('\r\n');

test('the result is found in a file, a transcript, a wrapped console, in every encoding, and bare', () => {
  const result = resultOf({ mailbox: 'jürgen@x.example' });
  const text = printed(result);
  const wrapped = text.replace('bbbb-cccc', 'bbbb-\r\ncccc');
  const big = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const files: Readonly<Record<string, Buffer>> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with its mark': Buffer.from(`\ufeff${text}`),
    'UTF-16 of Windows PowerShell': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 without its mark': Buffer.from(text, 'utf16le'),
    'UTF-16, big end first': big,
    'a transcript': Buffer.from(`PS> ./foyer-setup.ps1\r\nChanged: x\r\n${text}Done.\r\n`),
    'the last of two': Buffer.from(printed(resultOf({ whatIf: true })) + text),
    'wrapped lines': Buffer.from(wrapped),
    'indented lines': Buffer.from(
      text.replaceAll('-----\r\n', '-----  \r\n').replace(RESULT_BEGIN, `  ${RESULT_BEGIN}`),
    ),
    'bare JSON': Buffer.from(JSON.stringify(result)),
  };
  for (const [name, file] of Object.entries(files)) assert.deepEqual(parseResult(file), result, name);
});

test('what is no result is refused with the reason', () => {
  const text = printed(resultOf());
  const cases: readonly [string | Buffer, RegExp][] = [
    ['', /is not in it/],
    [Buffer.from([0xff]), /is not in it/],
    ['Changed: x', /is not in it/],
    [text.replace(RESULT_END, ''), /cut off/],
    [`${RESULT_BEGIN}\nno JSON\n${RESULT_END}\n`, /not JSON/],
    [text.replace('"foyerSetup": 1', '"foyerSetup": 2'), /foyerSetup is not/],
    [text.replace('"role"', '"\\u001b[2J"'), /model is not/],
    [text.replace('no-reply@contoso.example', 'no-reply\\u001b[2J@contoso.example'), /mailbox is not/],
    ['[]', /the whole is not/],
  ];
  for (const [file, told] of cases)
    assert.throws(
      () => parseResult(Buffer.from(file)),
      (error) =>
        error instanceof Refusal && error.code === 'setup_result_unreadable' && told.test(error.message),
      String(told),
    );
});
