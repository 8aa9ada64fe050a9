// What would be made, shown before anything is: the account that a form describes, the guests of a file. Commits nothing;
// until the accounts are made, another may take a name.
import { parsed, unusable } from '../accounts/accounts.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import { batchParts, withSharedFields, type RowProblem } from './batch.ts';
import { batchInput, guestInput } from './guest-input.ts';
import type { StoredGuest } from './guest.ts';
import { readImportFile, withoutRefused, type ImportFile } from './import-file.ts';
import type { Maker, Making, ResolvedTerms } from './making-gate.ts';

export interface CreationPreview extends Pick<StoredGuest, 'startsAt' | 'endsAt' | 'duration'> {
  /** Null: made by chance, or too much is still missing. */
  readonly username: string | null;
}

export interface ImportPreview {
  /** User names by the place of the row, from 0, of the first that are shown. */
  readonly usernames: ReadonlyMap<number, string>;
  readonly problems: readonly RowProblem[];
}

export interface Previews {
  previewCreation(input: unknown, by: Actor): Promise<CreationPreview>;
  previewImport(input: unknown, by: Actor): Promise<ImportPreview>;
  /** The guests of a file as they would be made on these terms; what cannot be made is among its faults. */
  previewFile(bytes: Uint8Array, terms: object, by: Actor): Promise<ImportFile>;
}

interface PreviewNeeds {
  readonly making: Making;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
}

const NAMES_SHOWN = 10;

export function createPreviews({ making, rightsFor }: PreviewNeeds): Previews {
  async function resolved(
    asked: Parameters<Making['resolve']>[0],
    rights: GuestRights,
    by: Actor,
  ): Promise<ResolvedTerms> {
    const terms = await making.resolve(asked, rights, by);
    if (!('type' in terms)) throw unusable(terms);
    return terms;
  }

  const nobody = ({ usernamePrefix }: GuestRights): Maker => ({
    sponsorId: null,
    sponsorName: '',
    batchId: null,
    usernamePrefix,
  });

  async function previewImport(input: unknown, by: Actor): Promise<ImportPreview> {
    const rights = await rightsFor(by, 'import');
    const asked = parsed(batchInput, input);
    const guests = asked.guests ?? [];
    if (guests.length > rights.importLimit)
      throw unusable([{ field: 'guests', problem: `can be ${rights.importLimit} at once at most` }]);
    const terms = await resolved(asked, rights, by);
    const usernames = new Map<number, string>();
    const problems: RowProblem[] = [];
    for (const { from, guests: rows } of batchParts(withSharedFields(guests, asked.customFields))) {
      const { made, refused } = await making.make(rows, terms, nobody(rights));
      for (const { place, problems: told } of refused)
        problems.push({ row: from + place + 1, problems: told });
      for (const { place, guest } of made)
        if (from + place < NAMES_SHOWN) usernames.set(from + place, guest.username);
    }
    return { usernames, problems };
  }

  return {
    async previewCreation(input, by) {
      const rights = await rightsFor(by, 'create');
      const asked = parsed(guestInput, input);
      const terms = await resolved(asked, rights, by);
      const [one] = (await making.make([asked], terms, nobody(rights))).made;
      return { ...terms.term, username: one && !one.isByChance ? one.guest.username : null };
    },
    previewImport,
    async previewFile(bytes, terms, by) {
      await rightsFor(by, 'import');
      const file = readImportFile(bytes);
      const guests = file.rows.map(({ line: _, ...row }) => row);
      const { problems } = await previewImport({ ...terms, guests }, by);
      // The file has no custom fields: what is wrong with one is wrong in every row, and is said of the terms.
      const custom = (problems[0]?.problems ?? []).filter(({ field }) => field.startsWith('customFields.'));
      if (custom.length > 0) throw unusable(custom);
      return withoutRefused(file, problems);
    },
  };
}
