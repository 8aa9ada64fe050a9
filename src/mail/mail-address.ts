// Mail addresses as far as a sender has to know them (RFC 5321 §4.1.2 without quoted local parts, RFC 6531 for UTF-8).
// Strict about what could break out of an SMTP command, lenient about the rest: the server is the judge of existence.

const LOCAL = /^[^\s"(),:;<>@[\\\]\p{Cc}\p{Cs}]{1,64}$/u;
const DOMAIN =
  /^(?=.{1,253}$)[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)*$/u;
const ADDRESS_LITERAL = /^\[(IPv6:)?[0-9a-fA-F:.]+\]$/;

export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 254) return false; // RFC 5321 §4.5.3.1.3: a path of 256 with its brackets
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    LOCAL.test(local) && !/^\.|\.\.|\.$/.test(local) && (DOMAIN.test(domain) || ADDRESS_LITERAL.test(domain))
  );
}

/** The local part needs SMTPUTF8 (RFC 6531); a domain alone could still be written in ASCII. */
export function needsSmtpUtf8(address: string): boolean {
  return /[^\x00-\x7f]/.test(address);
}
