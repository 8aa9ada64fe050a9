// Text as PowerShell reads it. A value from outside must stay one value: whoever names a mailbox must not write a script.

/**
 * An expression whose value is the text, in ASCII alone. PowerShell takes four typographic quotes for single quotes, and
 * Windows PowerShell 5.1 reads a file without a byte order mark in the code page of the machine, where a byte of an
 * innocent letter (ё is D1 91) becomes such a quote (91 is ‘): so nothing beyond ASCII is written as it is.
 */
export function powershellText(text: string): string {
  if (/^[ -~]*$/.test(text)) return quoted(text);
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `[regex]::Unescape(${quoted(escaped)})`;
}

/** The same where an argument of a command stands, which an expression enters only in parentheses. */
export function powershellArgument(text: string): string {
  const expression = powershellText(text);
  return expression.startsWith("'") ? expression : `(${expression})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
