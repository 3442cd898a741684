"""The five lines of a training loop as a ring, with what each of them changes, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
LINES = [
    ("scores = model(X)", "changes nothing"),
    ("loss = cross_entropy(scores, y)", "changes nothing"),
    ("optimiser.zero_grad()", "slopes: empty"),
    ("loss.backward()", "slopes: filled"),
    ("optimiser.step()", "weights: moved"),
]
parts = ['<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#808080"/></marker></defs>']
for i, (code, effect) in enumerate(LINES):
    y = 15 + 50 * i
    colour = FILL if i < 2 else MARK
    parts.append(f'<rect x="70" y="{y}" width="260" height="32" rx="5" fill="none" stroke="{colour}" stroke-width="2"/>')
    parts.append(f'<text x="200" y="{y + 21}" font-family="monospace" font-size="13" text-anchor="middle" fill="{colour}">{code}</text>')
    parts.append(f'<text x="345" y="{y + 21}" font-family="sans-serif" font-size="13" fill="{GREY}">{effect}</text>')
    if i < 4:
        parts.append(f'<line x1="200" y1="{y + 32}" x2="200" y2="{y + 49}" stroke="{GREY}" stroke-width="1.5" marker-end="url(#tip)"/>')
parts.append(f'<path d="M70 231 L30 231 L30 31 L68 31" fill="none" stroke="{GREY}" stroke-width="1.5" marker-end="url(#tip)"/>')
parts.append(f'<text x="22" y="131" font-family="sans-serif" font-size="13" fill="{GREY}" text-anchor="middle" transform="rotate(-90 22 131)">next batch</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 262">{"".join(parts)}</svg>')
