// Drawings and photos that wait on the device: too large for where taps wait, so in its database. Each goes when the server has it.
import type { Parcel } from './parcel';

const database = 'viewsbot';
const table = 'pictures';

interface Waiting { readonly mark: string; readonly conversationId: string; readonly parcel: Parcel }

/** What waits of one conversation. */
export async function picturesOf(conversationId: string): Promise<readonly Parcel[]> {
  const all = await run<Waiting[]>('readonly', pictures => pictures.getAll() as IDBRequest<Waiting[]>);

  return all.filter(waiting => waiting.conversationId === conversationId).map(({ parcel }) => parcel);
}

export async function addPicture(conversationId: string, parcel: Parcel): Promise<void> {
  await run('readwrite', pictures => pictures.put({ mark: parcel.mark, conversationId, parcel } satisfies Waiting));
}

export async function removePicture(mark: string): Promise<void> {
  await run('readwrite', pictures => pictures.delete(mark));
}

async function run<T>(mode: IDBTransactionMode, act: (pictures: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await open();

  try {
    return await new Promise<T>((resolve, reject) => {
      const turn = opened.transaction(table, mode);
      const asked = act(turn.objectStore(table));
      turn.oncomplete = () => resolve(asked.result);
      turn.onerror = turn.onabort = () => reject(turn.error ?? new Error(database));
    });
  } finally {
    opened.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(database, 1);
    asked.onupgradeneeded = () => { asked.result.createObjectStore(table, { keyPath: 'mark' }); };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error(database));
  });
}
