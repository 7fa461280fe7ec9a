// Every file as brotli and gzip beside it, made once here instead of at each request.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const already = /\.(png|woff2|br|gz)$/;

/** Compresses every file of a folder that is not compressed by its nature; keeps a form only when it is smaller. */
export async function compress(folder) {
  const names = readdirSync(folder).filter(name => !already.test(name));
  await Promise.all(names.map(name => compressFile(join(folder, name))));
}

async function compressFile(path) {
  const plain = readFileSync(path);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
    promisify(gzip)(plain, { level: 9 }),
  ]);

  if (brotli.length < plain.length) { writeFileSync(`${path}.br`, brotli); }
  if (zipped.length < plain.length) { writeFileSync(`${path}.gz`, zipped); }
}
