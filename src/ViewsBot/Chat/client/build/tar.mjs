// As much of the tar format as one file out of an npm package needs.
const block = 512;
const nameLength = 100;
const sizeAt = 124;
const sizeLength = 12;

/** The content of one file of an unzipped tar archive. */
export function fileInTar(tar, wanted) {
  for (let at = 0; at + block <= tar.length;) {
    const name = text(tar, at, nameLength);
    const size = parseInt(text(tar, at + sizeAt, sizeLength), 8) || 0;

    if (name === wanted) { return tar.subarray(at + block, at + block + size); }

    at += block + Math.ceil(size / block) * block;
  }

  throw new Error(`The package has no ${wanted}.`);
}

function text(tar, at, length) {
  return tar.subarray(at, at + length).toString('utf8').split('\0')[0];
}
