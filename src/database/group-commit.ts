// Writers that come at the same time share a commit: what arrives while a write is under way goes with the next one.
// Alone, a write starts at once; under load, a hundred cost little more than one. Each caller hears of its own item.

/** Resolves with the result of that item when it is committed. */
export type GroupCommit<Item, Result> = (item: Item) => Promise<Result>;

/** `write` answers with one result an item, in their order; when it fails, every item of that write has failed. */
export function createGroupCommit<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): GroupCommit<Item, Result> {
  interface Waiting {
    readonly item: Item;
    readonly done: (result: Result) => void;
    readonly failed: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    // Callers of the same turn of the event loop go together.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await write(group.map(({ item }) => item));
        for (const [place, { done, failed }] of group.entries()) {
          if (place in results) done(results[place] as Result);
          else failed(new Error('the write has no result for this item'));
        }
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isWriting = false;
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!isWriting) void writeAll();
    });
}
