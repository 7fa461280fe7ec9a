// A drawing made on the page, with finger, mouse or pen.
import { say } from '../words';
import { make } from '../page/make';

export interface DrawingEvents { done(picture: Blob): void; close(): void }

type Point = readonly [x: number, y: number];
interface Stroke { readonly colour: string; readonly points: Point[] }

// Each colour has a word, as not everybody tells them apart; black and white are told apart by all.
const colours = { black: '#000000', blue: '#1f4a6b', brown: '#7a4a1e', green: '#2f7d32', yellow: '#e0a800', red: '#b3261e' } as const;
const width = 800;
const height = 600;
const penWidth = 8;

/** The place to draw in, with its buttons. */
export function drawingPad(events: DrawingEvents): HTMLElement {
  const canvas = make('canvas', { width: String(width), height: String(height), role: 'img', 'aria-label': say('chat/drawing') });
  const paper = canvas.getContext('2d')!;
  const strokes: Stroke[] = [];
  const status = make('p', { class: 'unseen', role: 'status' });
  let colour: string = colours.black;

  const repaint = (): void => { paint(paper, strokes); };
  const add = (point: Point, begins: boolean): void => {
    if (begins) { strokes.push({ colour, points: [] }); }
    strokes.at(-1)?.points.push(point);
    repaint();
  };
  listen(canvas, add);
  repaint();

  const pad = make('div', { class: 'drawing', role: 'group', 'aria-label': say('chat/draw'), tabindex: '-1' },
    make('p', {}, say('chat/draw-how')),
    palette(chosen => { colour = chosen; }),
    canvas,
    make('div', { class: 'ways-row' },
      act('chat/draw-undo', () => { strokes.pop(); repaint(); status.textContent = say('chat/draw-undone'); }),
      act('chat/draw-keep', () => { if (strokes.length > 0) { canvas.toBlob(picture => { if (picture) { events.done(picture); } }, 'image/png'); } else { status.textContent = say('chat/draw-empty'); } }, true),
      act('chat/close', events.close)),
    make('p', {}, say('chat/draw-or-words')),
    status);
  pad.onkeydown = event => { if (event.key === 'Escape') { events.close(); } };

  return pad;
}

function listen(canvas: HTMLCanvasElement, add: (point: Point, begins: boolean) => void): void {
  const at = (event: PointerEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * width / box.width, (event.clientY - box.top) * height / box.height];
  };

  canvas.onpointerdown = event => { canvas.setPointerCapture(event.pointerId); add(at(event), true); };
  canvas.onpointermove = event => { if (canvas.hasPointerCapture(event.pointerId)) { add(at(event), false); } };
}

function paint(paper: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, width, height);
  paper.lineWidth = penWidth;
  paper.lineCap = paper.lineJoin = 'round';

  for (const { colour, points } of strokes) {
    paper.strokeStyle = colour;
    paper.beginPath();
    points.forEach(([x, y], at) => { if (at === 0) { paper.moveTo(x, y); paper.lineTo(x + 0.1, y); } else { paper.lineTo(x, y); } });
    paper.stroke();
  }
}

function palette(choose: (colour: string) => void): HTMLElement {
  const buttons = Object.entries(colours).map(([name, colour]) => {
    const spot = document.createElement('span');
    spot.className = `spot spot-${name}`;
    const button = make('button', { type: 'button', 'aria-pressed': String(name === 'black') }, spot, say(`chat/colour-${name}`));
    button.onclick = () => { buttons.forEach(other => other.setAttribute('aria-pressed', String(other === button))); choose(colour); };
    return button;
  });

  return make('div', { class: 'ways-row', role: 'group', 'aria-label': say('chat/colours') }, ...buttons);
}

function act(words: string, run: () => void, isMain = false): HTMLButtonElement {
  const button = make('button', { type: 'button', ...(isMain ? { 'data-main': true } : {}) }, say(words));
  button.onclick = run;

  return button;
}
