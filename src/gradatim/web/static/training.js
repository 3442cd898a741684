// The loss of a training while it is checked: a curve and a sentence, made of numbers alone.
const MOST = 400; // points; then every other one goes
const [WIDTH, HEIGHT] = [300, 80];
const CURVE = `<svg viewBox="0 -2 ${WIDTH} ${HEIGHT + 4}" preserveAspectRatio="none" aria-hidden="true" hidden><path vector-effect="non-scaling-stroke"/></svg><figcaption></figcaption>`;

const short = (number) => String(Number(number.toPrecision(3)));
const count = (steps) => `${steps.toLocaleString("en")} step${steps === 1 ? "" : "s"}`;

// One check's: the call of the learner's code that trains at the moment.
export function training() {
  const figure = document.createElement("figure");
  figure.className = "training";
  figure.innerHTML = CURVE;
  const [svg, caption] = figure.children;
  let call;
  let points = [];
  let steps = 0;

  function add(told) {
    if (!told || (told.call === call && told.step === steps)) return;
    if (told.call !== call) points = [];
    ({ call, step: steps } = told);
    if (told.loss !== null) points.push([told.step, told.loss]);
    if (points.length > MOST) points = points.filter((_, i) => i % 2 === 0);
    caption.textContent = sentence(told);
    svg.toggleAttribute("hidden", points.length < 2);
    if (points.length > 1) svg.firstChild.setAttribute("d", path());
  }

  function sentence({ step, loss }) {
    if (loss === null) return `After ${count(step)} the loss is not a finite number.`;
    const first = points[0][1];
    const before = points.length > 1 ? `, from about ${short(first)}` : "";
    return `Loss ${short(loss)} after ${count(step)}${before}.`;
  }

  function path() {
    const losses = points.map(([, loss]) => loss);
    const [low, high] = [Math.min(0, ...losses), Math.max(...losses)];
    const [from, to] = [points[0][0], points.at(-1)[0]];
    const x = (step) => (WIDTH * (step - from)) / (to - from || 1);
    const y = (loss) => HEIGHT - (HEIGHT * (loss - low)) / (high - low || 1);
    return "M" + points.map(([step, loss]) => `${x(step).toFixed(1)} ${y(loss).toFixed(1)}`).join("L");
  }

  return { figure, add, worthKeeping: () => points.length > 2 };
}
