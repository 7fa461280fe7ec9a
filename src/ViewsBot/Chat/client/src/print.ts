// The page of a person's own board: its button opens the browser's own way to print. Without script there is no button, and the browser's menu prints as ever.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.onclick = () => window.print();
}
