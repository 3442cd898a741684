// A project's page while a verification runs: takes in how far it has come.
const place = document.getElementById("run");
const EVERY = 1000; // milliseconds

async function follow() {
  if (!place.querySelector("progress")) return;
  try {
    const answer = await fetch(`/projects/${place.dataset.project}/run`);
    if (answer.ok) {
      const open = place.querySelector("details")?.open;
      const text = await answer.text();
      if (text !== place.dataset.shown) place.innerHTML = text;
      place.dataset.shown = text;
      const details = place.querySelector("details");
      if (details && place.querySelector("progress")) details.open = open ?? false;
    }
  } catch {
    // The server may be busy or gone; the next round tells.
  }
  setTimeout(follow, EVERY);
}
follow();
