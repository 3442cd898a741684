// The forecast follows the form while it is filled in; without this, the button shows it.
const form = document.getElementById("welcome");
document.getElementById("show-plan").hidden = true;
let asked = null;

async function show() {
  asked?.abort();
  asked = new AbortController();
  const query = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(`/welcome?${query}`, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const forecast = page.getElementById("forecast");
    if (forecast) document.getElementById("forecast").replaceChildren(...forecast.childNodes);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

let wait = 0;
form.addEventListener("input", (event) => {
  if (event.target.name === "name") return;
  clearTimeout(wait);
  wait = setTimeout(show, 200);
});
