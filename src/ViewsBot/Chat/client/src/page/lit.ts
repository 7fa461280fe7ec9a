// The word that is being read lights up on the page, where the browser says which it is: who learns to read follows it with the eyes.

const name = 'read';

/** How far from the last word that was found the next one may stand: what is said and not written is passed over. */
const farthest = 400;

/** Lights up the words of an element one after another, as they are read from a text. */
export class Lit {
  private readonly nodes: { readonly node: Text; readonly start: number }[] = [];
  private readonly written: string;
  private from = 0;

  /**
   * @param element what is read stands here, in the same order
   * @param text what is read
   */
  constructor(element: HTMLElement, private readonly text: string) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let written = '';

    while (walker.nextNode()) {
      this.nodes.push({ node: walker.currentNode as Text, start: written.length });
      // Between two elements no word goes on.
      written += `${(walker.currentNode as Text).data}\n`;
    }
    this.written = written.toLowerCase();
  }

  /** A word has begun: where in the text, and how many letters it has where the browser says so. */
  word(at: number, length: number | undefined): void {
    const word = (length ? this.text.slice(at, at + length) : /^[^\s.,;:!?…]*/.exec(this.text.slice(at))?.[0] ?? '').toLowerCase();
    const found = word ? this.written.indexOf(word, this.from) : -1;

    if (found < 0 || found > this.from + farthest) { return; }

    this.from = found + word.length;
    this.show(found, this.from);
  }

  /** All of an element lights up: it is heard as it was recorded, and nobody says where the words are. */
  whole(element: HTMLElement): void {
    const range = document.createRange();
    range.selectNodeContents(element);
    highlights()?.set(name, new Highlight(range));
  }

  /** Nothing is read any more. */
  end(): void { highlights()?.delete(name); }

  private show(start: number, end: number): void {
    const on = this.nodes.findLast(one => one.start <= start);
    if (!on || end - on.start > on.node.data.length) { return; }

    const range = document.createRange();
    range.setStart(on.node, start - on.start);
    range.setEnd(on.node, end - on.start);
    highlights()?.set(name, new Highlight(range));
  }
}

/** A browser without them reads as well, and lights nothing up. */
const highlights = (): HighlightRegistry | undefined => 'highlights' in CSS ? CSS.highlights : undefined;
