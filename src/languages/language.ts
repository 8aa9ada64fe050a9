// The languages of the interface, and which one a browser asks for.

export const LANGUAGES = ['en', 'ja', 'zh-Hant', 'fr', 'nl', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in itself: whoever cannot read the page must recognize the way out. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-Hant': '繁體中文',
  fr: 'Français',
  nl: 'Nederlands',
  it: 'Italiano',
};

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The first of the browser's wishes that we have (RFC 9110 §12.5.4); English where there is none. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const quality = /^\s*q=(\d(?:\.\d{1,3})?)$/.exec(parameters[0] ?? '')?.[1];
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    // Taiwan, Hong Kong and Macao write traditional characters; simplified ones are not among ours.
    if (/^zh(-hant|-tw|-hk|-mo)/.test(tag)) return 'zh-Hant';
    const found = LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (found) return found;
  }
  return 'en';
}
