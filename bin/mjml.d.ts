// What bin/mail-layouts.ts uses of MJML, which brings no types.
declare module 'mjml' {
  export default function mjml2html(
    source: string,
    options: {
      readonly filePath: string;
      readonly ignoreIncludes: boolean;
      readonly validationLevel: 'strict';
      readonly fonts: Readonly<Record<string, string>>;
    },
  ): Promise<{ readonly html: string; readonly errors: readonly Error[] }>;
}
