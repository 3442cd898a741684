// On the map, a skill under the pointer or in focus shows what it builds on and what it opens.
const map = document.querySelector(".map");
if (map) {
  const nodes = new Map([...map.querySelectorAll(".node")].map((node) => [node.dataset.skill, node]));
  const lines = [...map.querySelectorAll(".lines path")];

  const below = (skill, found = new Set()) => {
    for (const line of lines) {
      const { source, target } = line.dataset;
      if (target !== skill) continue;
      line.classList.add("is-need");
      if (!found.has(source)) below(source, found.add(source));
    }
    return found;
  };
  const show = (node) => {
    clear();
    const skill = node.dataset.skill;
    map.classList.add("is-lit");
    node.classList.add("is-lit");
    for (const need of below(skill)) nodes.get(need)?.classList.add("is-need");
    for (const line of lines) {
      if (line.dataset.source !== skill) continue;
      line.classList.add("is-opened");
      nodes.get(line.dataset.target)?.classList.add("is-opened");
    }
  };
  const clear = () => {
    for (const one of [map, ...nodes.values(), ...lines]) one.classList.remove("is-lit", "is-need", "is-opened");
  };
  const node = (event) => event.target.closest?.(".node");
  map.addEventListener("pointerover", (event) => (node(event) ? show(node(event)) : clear()));
  map.addEventListener("pointerleave", clear);
  map.addEventListener("focusin", (event) => node(event) && show(node(event)));
  map.addEventListener("focusout", clear);

  // Where the map does not fit, it begins at the learner's place.
  const box = map.parentElement, here = map.querySelector(".is-here");
  if (here && box.scrollWidth > box.clientWidth) {
    const [at, frame] = [here.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollLeft = at.left - frame.left - (frame.width - at.width) / 2;
  }
}
