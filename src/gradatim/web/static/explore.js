// The picture follows the sliders; without this, the buttons do the same by loading the page.
const form = document.getElementById("asked");
const sliders = new Map(); // of each number field

// One request at a time: while it runs, only the newest values wait.
let running = null, waiting = false, drawn = "";
function draw() {
  waiting = true;
  running ??= (async () => {
    while (waiting) {
      waiting = false;
      const query = `?${new URLSearchParams(new FormData(form))}`;
      const page = read(await (await fetch(form.action + query)).text());
      for (const part of ["says", "drawn"]) put(page, part);
      drawn = query;
    }
    history.replaceState(null, "", drawn); // browsers allow it only so often
    dispatchEvent(new Event("resize")); // a new table may scroll, or not
  })().catch(fail).finally(() => (running = null));
  return running;
}

function fail() {
  document.getElementById("says").textContent = "Not drawn: Gradatim does not answer.";
}

const read = (text) => new DOMParser().parseFromString(text, "text/html");
function put(page, part) {
  const found = page.getElementById(part);
  if (found) document.getElementById(part).replaceChildren(...found.childNodes);
}

// A slider beside each number, except the seed: its neighbours have nothing in common.
for (const field of form.querySelectorAll('input[type="number"]:not([name="seed"])')) {
  const slider = Object.assign(document.createElement("input"), { type: "range", min: field.min, max: field.max, step: field.dataset.step, value: field.value });
  slider.setAttribute("aria-label", `${field.labels[0].textContent}: slider`);
  slider.addEventListener("input", () => (field.value = slider.value));
  field.addEventListener("input", () => (slider.value = field.value));
  field.after(slider);
  sliders.set(field, slider);
}
form.addEventListener("input", draw);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  draw();
});

// A guess is sent first; then the sliders move, and then comes the reply.
const FRAMES = matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 12;
const guess = document.getElementById("guess");
guess.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await fetch(event.target.action, { method: "POST", body: new URLSearchParams(new FormData(event.target)) }).catch(fail);
  if (!answer) return;
  const page = read(await answer.text());
  if (answer.ok) await move(page.getElementById("asked"));
  put(page, "guess");
  if (!answer.ok) return;
  document.getElementById("sliders").open = true;
  history.replaceState(null, "", answer.url);
  document.getElementById("reply").focus();
});

async function move(target) {
  const starts = new Map([...sliders.keys()].map((field) => [field, Number(field.value)]));
  for (let frame = 1; frame <= FRAMES; frame++) {
    for (const field of form.elements) if (field.name) field.value = target.elements[field.name].value;
    if (frame < FRAMES) for (const [field, start] of starts) field.value = between(field, start, frame / FRAMES);
    for (const [field, slider] of sliders) slider.value = field.value;
    await draw();
  }
}

// The value on the way from `start` to what the field says, on the grid of its slider.
function between(field, start, share) {
  const step = Number(field.dataset.step), low = Number(field.min), end = Number(field.value);
  if (end === start) return field.value;
  const steps = Math.round((start + share * (end - start) - low) / step);
  return String(Number((low + steps * step).toFixed(6)));
}
