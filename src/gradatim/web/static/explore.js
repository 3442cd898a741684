// The picture follows the form while it is filled in; without this, the button draws it.
const form = document.getElementById("asked");
let asked = null;

async function draw() {
  asked?.abort();
  asked = new AbortController();
  const query = `?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(form.action + query, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of ["says", "drawn"]) {
      const found = page.getElementById(part);
      if (found) document.getElementById(part).replaceChildren(...found.childNodes);
    }
    history.replaceState(null, "", query);
    dispatchEvent(new Event("resize")); // a new table may scroll, or not
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

let wait = 0;
form.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(draw, 150);
});
