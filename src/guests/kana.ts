// Kana in Latin letters as passports have them (Hepburn). any-ascii goes character by character and makes `kiyou` of きょう
// and `atta` or `afuta` of what a small っ joins; everything else is left to it. Pure.
import anyAscii from 'any-ascii';

const SMALL: Readonly<Record<string, string>> = {
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
};
const WITH_SMALL = /([\u3041-\u3096])([ぁぃぅぇぉゃゅょ])/g;
/** From katakana to hiragana. */
const DISTANCE = 0x60;

export function kanaInLatin(text: string): string {
  const hiragana = text.replace(/[\u30a1-\u30f6]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - DISTANCE),
  );
  const [first = '', ...rest] = hiragana
    .replace(WITH_SMALL, (_, kana: string, small: string) => syllable(kana, SMALL[small] ?? ''))
    .split('っ');
  return anyAscii(first) + rest.map((part) => doubled(anyAscii(part))).join('');
}

function syllable(kana: string, small: string): string {
  const consonant = kana === 'う' ? 'w' : anyAscii(kana).replace(/[aiueo]$/, '');
  return consonant + (/(sh|ch|j)$/.test(consonant) ? small.replace('y', '') : small);
}

const doubled = (text: string): string =>
  text.startsWith('ch') ? `t${text}` : /^[b-df-hj-np-tv-z]/.test(text) ? text.charAt(0) + text : text;
