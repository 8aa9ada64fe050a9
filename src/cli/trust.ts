// `foyer trust`: the trusted certificates.
import { TRUST_ROLES, type TrustRole } from '../trust/trust.ts';
import { json, parseWords, readNamed, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

export const trustCommand: Command = {
  usage: [
    'trust list [--json]',
    'trust add FILE [--name NAME] [--for infrastructure,…] [--json]',
    'trust remove FINGERPRINT',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(trustCommand, args, {
      name: { type: 'string' },
      for: { type: 'string' },
    });
    const [action, argument] = positionals;
    const { streams } = context;
    if (action === 'list') {
      const certificates = await (await context.app()).trust.list();
      const rows = certificates.map(
        ({ fingerprint, name, roles, validTo }) =>
          `${fingerprint}\n  ${name}, until ${validTo.slice(0, 10)}, for ${roles.join(', ')}\n`,
      );
      streams.out(
        values.json
          ? json(certificates)
          : rows.join('') || 'None of your own; Node’s bundled roots are trusted.\n',
      );
      return EXIT.ok;
    }
    if (argument === undefined) throw usage(trustCommand, 'Say what to do, and with which certificate');
    if (action === 'add') {
      const roles = (values.for ?? 'infrastructure').split(',').map(parseRole);
      const pem = await readNamed(argument, streams);
      const added = await (
        await context.app()
      ).trust.add(pem.toString('utf8'), {
        roles,
        ...(values.name === undefined ? {} : { name: values.name }),
      });
      streams.out(
        values.json
          ? json(added)
          : added.map(({ fingerprint, name }) => `${fingerprint}  ${name}\n`).join(''),
      );
      return EXIT.ok;
    }
    if (action === 'remove') {
      await (await context.app()).trust.remove(argument);
      return EXIT.ok;
    }
    throw usage(trustCommand, `"${action}" is not something trust can do`);
  },
};

function parseRole(text: string): TrustRole {
  const role = TRUST_ROLES.find((known) => known === text);
  if (!role) throw usage(trustCommand, `"${text}" is not a role; roles are ${TRUST_ROLES.join(', ')}`);
  return role;
}
