import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wifiCode } from './wifi-code.ts';

/** As a phone reads it: fields end at a semicolon without a backslash before it. */
function readBack(code: string): Map<string, string> {
  const fields = new Map<string, string>();
  let [text, name]: [string, string | undefined] = ['', undefined];
  for (let at = 'WIFI:'.length; at < code.length; at += 1) {
    const character = code[at] ?? '';
    if (character === '\\') text += code[++at] ?? '';
    else if (character === ':' && name === undefined) [name, text] = [text, ''];
    else if (character === ';') {
      if (name !== undefined) fields.set(name, text);
      [text, name] = ['', undefined];
    } else text += character;
  }
  return fields;
}

test('the network of the look', () => {
  assert.equal(wifiCode('Contoso Guest'), 'WIFI:T:nopass;S:Contoso Guest;;');
  assert.equal(wifiCode('a;T:WPA;P:x\\,"b"'), 'WIFI:T:nopass;S:a\\;T\\:WPA\\;P\\:x\\\\\\,\\"b\\";;');
});

test('no name of a network is another field or another network', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (ssid) => {
      assert.deepEqual(
        [...readBack(wifiCode(ssid))],
        [
          ['T', 'nopass'],
          ['S', ssid],
        ],
      );
    }),
  );
});
