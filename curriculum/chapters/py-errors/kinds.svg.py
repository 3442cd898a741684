"""The family of exceptions, as far as the chapter needs it. An SVG."""

FILL, OWN, GREY = "#2f7fb8", "#b8632f", "#808080"
parts = []


def box(x, y, name, width=170, fill=FILL):
    parts.append(f'<rect x="{x}" y="{y}" width="{width}" height="34" rx="5" fill="{fill}"/>')
    parts.append(f'<text x="{x + width / 2}" y="{y + 23}" font-family="monospace" font-size="15" text-anchor="middle" fill="#ffffff">{name}</text>')


def line(x1, y1, x2, y2):
    parts.append(f'<path d="M{x1},{y1} V{(y1 + y2) / 2} H{x2} V{y2}" fill="none" stroke="{GREY}" stroke-width="2"/>')


parents = (("ArithmeticError", 10), ("LookupError", 200), ("ValueError", 390), ("TypeError", 560), ("SoldOut", 730))
for name, x in parents:
    width = 150 if x > 380 else 170
    line(435, 44, x + width / 2, 90)
    box(x, 90, name, width, OWN if name == "SoldOut" else FILL)
line(95, 124, 95, 170)
line(285, 124, 245, 170)
line(285, 124, 375, 170)
box(350, 10, "Exception")
box(10, 170, "ZeroDivisionError", 170)
box(190, 170, "IndexError", 120)
box(320, 170, "KeyError", 110)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 890 214">{"".join(parts)}</svg>')
