// Everything the browser gets, step by step.
import { join } from 'node:path';
import { buildChat, buildWebChatPage } from './scripts.mjs';
import { drawPictures } from './pictures.mjs';
import { fetchWebChat, webChat } from './webchat.mjs';
import { buildStaffStyles } from './staff.mjs';
import { client, pictureList } from './places.mjs';
import { step, writeNames } from './steps.mjs';

const from = name => join(client, name);
const lock = from('package-lock.json');

export async function build() {
  await step('chat', [from('src'), from('styles'), from('assets'), from('tsconfig.json'), from('build/scripts.mjs'), from('build/fonts.mjs'), lock], buildChat);
  await step('pictures', [pictureList, from('build/pictures.mjs'), lock], drawPictures);
  await step('staff', [from('staff'), from('build/staff.mjs'), from('build/fonts.mjs'), lock], buildStaffStyles);
  await step('webchat-page', [from('src/webchat.ts'), from('styles/webchat.css'), from('build/scripts.mjs'), lock], buildWebChatPage);
  await step('webchat', [webChat.integrity, from('build/webchat.mjs')], fetchWebChat);
  writeNames();
}
