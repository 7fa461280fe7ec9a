/** Nobody speaks a sentence of ours for longer than this: what was forgotten stops by itself. */
const longestMilliseconds = 60_000;

/** Beside each place for a recording's file puts a button that makes one with the microphone, where the browser can. */
export function recordSentences() {
  // Typed as always there, and not there where a page is not secure.
  if (!('MediaRecorder' in window) || !('mediaDevices' in navigator)) { return; }

  for (const place of document.querySelectorAll<HTMLElement>('[data-recorder]')) { addRecorder(place); }
}

function addRecorder(place: HTMLElement) {
  const { record = '', stop = '', recording = '', refused = '' } = place.dataset;
  const file = place.querySelector<HTMLInputElement>('input[type=file]');
  if (!file) { return; }

  const button = document.createElement('button');
  const status = document.createElement('p');
  const heard = document.createElement('audio');
  button.type = 'button';
  button.className = 'staff-button';
  button.textContent = record;
  button.setAttribute('aria-describedby', file.getAttribute('aria-describedby') ?? '');
  status.role = 'status';
  heard.controls = true;
  heard.hidden = true;
  heard.className = 'staff-sound';
  heard.setAttribute('aria-labelledby', file.getAttribute('aria-describedby') ?? '');
  place.append(button, status, heard);

  const show = (isOn: boolean) => { button.textContent = isOn ? stop : record; status.textContent = isOn ? recording : ''; };
  let recorder: MediaRecorder | undefined;

  button.onclick = async () => {
    if (recorder) { recorder.stop(); return; }

    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
    if (!microphone) { status.textContent = refused; return; }

    recorder = begin(microphone, sound => {
      recorder = undefined;
      show(false);
      put(file, sound);
      heard.src = URL.createObjectURL(sound);
      heard.hidden = false;
    });
    show(true);
  };
}

function begin(microphone: MediaStream, done: (sound: File) => void): MediaRecorder {
  const recorder = new MediaRecorder(microphone);
  const parts: Blob[] = [];
  const tooLong = setTimeout(() => recorder.stop(), longestMilliseconds);

  recorder.ondataavailable = ({ data }) => { parts.push(data); };
  recorder.onstop = () => {
    clearTimeout(tooLong);
    microphone.getTracks().forEach(track => track.stop());
    done(new File(parts, 'recording', { type: recorder.mimeType }));
  };
  recorder.start();

  return recorder;
}

/** What was recorded goes with the form as a file that was chosen. */
function put(field: HTMLInputElement, sound: File) {
  const files = new DataTransfer();
  files.items.add(sound);
  field.files = files.files;
}
