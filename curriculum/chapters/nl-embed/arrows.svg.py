"""Five words as arrows from one point, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
words = [("nurse", 2, 4, FILL), ("carer", 3, 4, FILL), ("matron", 0.5, 1, FILL), ("tram", 4, -2, MARK), ("bus", 4, -3, MARK)]
X0, Y0, UNIT = 60, 200, 42
parts = [
    f'<line x1="20" y1="{Y0}" x2="330" y2="{Y0}" stroke="{GREY}" stroke-opacity="0.5"/>',
    f'<line x1="{X0}" y1="15" x2="{X0}" y2="350" stroke="{GREY}" stroke-opacity="0.5"/>',
]
for name, x, y, colour in words:
    px, py = X0 + UNIT * x, Y0 - UNIT * y
    width = 5 if name == "matron" else 2.5
    parts.append(f'<line x1="{X0}" y1="{Y0}" x2="{px}" y2="{py}" stroke="{colour}" stroke-width="{width}"/>')
    parts.append(f'<circle cx="{px}" cy="{py}" r="5" fill="{colour}"/>')
    dx, anchor = {"nurse": (-10, "end"), "matron": (26, "start")}.get(name, (10, "start"))
    parts.append(f'<text x="{px + dx}" y="{py + 5}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{GREY}">{name} ({x}, {y})</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 360">{"".join(parts)}</svg>')
