// Where everything stands, named once.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const client = dirname(dirname(fileURLToPath(import.meta.url)));
export const host = dirname(dirname(client));
export const repository = dirname(dirname(host));
export const modules = join(client, 'node_modules');
export const built = join(host, 'wwwroot', 'built');
export const pictureList = join(repository, 'cards', 'pictures', 'pictures.json');
