"""Training on Sundays writes an artefact, which predicting reads every night, as an SVG."""

GREY, BLUE, ORANGE = "#808080", "#2f7fb8", "#c8722a"
parts = []


def box(x, y, width, text, colour, filled=True):
    fill, ink = (colour, "#ffffff") if filled else ("none", colour)
    parts.append(f'<rect x="{x}" y="{y}" width="{width}" height="34" rx="4" fill="{fill}" stroke="{colour}"/>')
    parts.append(f'<text x="{x + width / 2}" y="{y + 22}" text-anchor="middle" fill="{ink}">{text}</text>')


def arrow(x1, y1, x2, y2):
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{GREY}" stroke-width="2" marker-end="url(#tip)"/>')


box(10, 30, 110, "visits.csv", GREY, filled=False)
box(170, 30, 110, "train", BLUE)
arrow(120, 47, 166, 47)
box(330, 75, 120, "model.json", ORANGE, filled=False)
arrow(280, 47, 362, 73)
for i, night in enumerate(("Monday", "Tuesday", "Wednesday")):
    y = 10 + 62 * i
    box(510, y + 12, 100, "predict", BLUE)
    arrow(450, 92, 507, y + 29)
    parts.append(f'<text x="622" y="{y + 34}" fill="{GREY}">{night}</text>')
parts.append(f'<text x="170" y="84" fill="{GREY}">on Sunday</text>')
parts.append(f'<text x="330" y="128" fill="{GREY}">the artefact</text>')
tip = f'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="{GREY}"/></marker></defs>'
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200" font-family="sans-serif" font-size="15">{tip}{"".join(parts)}</svg>')
