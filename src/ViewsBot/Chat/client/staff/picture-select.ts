/** Where a browser cannot put pictures into a list, shows the picture that is chosen under it. */
export function showPictures() {
  if (CSS.supports('appearance', 'base-select')) { return; }

  for (const list of document.querySelectorAll<HTMLSelectElement>('.picture-select')) {
    const picture = new Image(72, 72);
    picture.alt = '';
    picture.className = 'picture-shown';
    list.after(picture);
    list.addEventListener('change', () => show(list, picture));
    show(list, picture);
  }
}

function show(list: HTMLSelectElement, picture: HTMLImageElement) {
  const address = list.selectedOptions[0]?.dataset['picture'];
  picture.hidden = !address;
  if (address) { picture.src = address; }
}
