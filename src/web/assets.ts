// Style, scripts and icons: read once, compressed once. Most are named by their content, so that browsers may keep them for
// good; icons stand in every row of a table, and keep a short address that is asked for again once a day.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const FOLDER = resolve(import.meta.dirname, '../../assets');
const find = createRequire(import.meta.url);

/** Name in addresses, and where the file is. */
const ASSETS = {
  'tokens.css': join(FOLDER, 'tokens.css'),
  'parts.css': join(FOLDER, 'parts.css'),
  'console.css': join(FOLDER, 'console.css'),
  'icons.svg': join(FOLDER, 'icons.svg'),
  'icon.svg': join(FOLDER, 'icon.svg'),
  'page.js': join(FOLDER, 'page.js'),
  'htmx.js': find.resolve('htmx.org/dist/htmx.min.js'),
  'htmx-sse.js': find.resolve('htmx.org/dist/ext/hx-sse.min.js'),
} as const;

export type AssetName = keyof typeof ASSETS;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const UNCHANGING: readonly string[] = ['icons.svg', 'icon.svg'] satisfies AssetName[];

const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly path: string;
  readonly cacheControl: string;
  readonly compressed: Map<string, Promise<Buffer>>;
}

export interface Assets {
  /** The address of a file as it is now. */
  path(name: AssetName): string;
  /** The answer for an address; undefined where there is no such file. */
  answer(path: string, acceptEncoding: string | undefined): Promise<Response | undefined>;
}

const COMPRESS: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};

export function createAssets(): Assets {
  const byName = new Map<string, Asset>();
  const byPath = new Map<string, Asset>();
  for (const [name, file] of Object.entries(ASSETS)) {
    if (!existsSync(file)) throw new Error(`the file ${name} of the pages is missing`);
    const body = readFileSync(file);
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const ending = name.split('.').at(-1) ?? '';
    const isUnchanging = UNCHANGING.includes(name);
    const path = isUnchanging
      ? `/assets/${name}`
      : `/assets/${name.slice(0, -ending.length - 1)}.${digest}.${ending}`;
    const asset: Asset = {
      body,
      type: TYPES[ending] ?? 'application/octet-stream',
      path,
      cacheControl: isUnchanging ? FOR_A_DAY : FOR_GOOD,
      compressed: new Map(),
    };
    byName.set(name, asset);
    byPath.set(path, asset);
  }
  return {
    path(name) {
      const asset = byName.get(name);
      if (!asset) throw new Error(`no file ${name}`);
      return asset.path;
    },
    async answer(path, acceptEncoding) {
      const asset = byPath.get(path);
      if (!asset) return undefined;
      const encoding = Object.keys(COMPRESS).find((name) => acceptEncoding?.includes(name));
      const headers = {
        'content-type': asset.type,
        'cache-control': asset.cacheControl,
        vary: 'accept-encoding',
      };
      if (encoding === undefined) return new Response(new Uint8Array(asset.body), { headers });
      const body = asset.compressed.get(encoding) ?? COMPRESS[encoding]?.(asset.body);
      if (!body) throw new Error(`no compression called ${encoding}`);
      asset.compressed.set(encoding, body);
      return new Response(new Uint8Array(await body), {
        headers: { ...headers, 'content-encoding': encoding },
      });
    },
  };
}
