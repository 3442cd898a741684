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
    const here = document.getElementById("forecast"), isOpen = here.querySelector("details")?.open;
    if (forecast) here.replaceChildren(...forecast.childNodes);
    here.querySelector("details")?.toggleAttribute("open", isOpen ?? false);
    for (const field of form.querySelectorAll("input[id], textarea")) mark(field, page.getElementById(`no-${field.id}`));
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

// Shows what is wrong with a field beside it, or takes that away.
function mark(field, wrong) {
  document.getElementById(`no-${field.id}`)?.remove();
  for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", `no-${field.id}`]]) {
    if (wrong) field.setAttribute(name, value);
    else field.removeAttribute(name);
  }
  if (wrong) field.after(wrong);
}

let wait = 0;
form.addEventListener("input", (event) => {
  if (event.target.name === "name") return;
  clearTimeout(wait);
  wait = setTimeout(show, 200);
});
