"""Three polynomials through the same fifteen points, as an SVG."""

import numpy as np

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng = np.random.default_rng(5)
x = rng.uniform(-1, 1, 15)
y = np.sin(3 * x) + rng.normal(0, 0.3, 15)
grid = np.linspace(x.min(), x.max(), 500)
parts = []
for n, degree in enumerate((1, 3, 11)):
    left = 10 + n * 164

    def at(a, b, left=left):
        return left + 75 + a * 70, 85 - b * 42

    values = np.polyval(np.polyfit(x, y, degree), grid)
    pieces = [[]]
    for a, b in zip(grid, values, strict=True):
        if abs(b) < 1.9:
            pieces[-1].append("{:.1f},{:.1f}".format(*at(a, b)))
        elif pieces[-1]:
            pieces.append([])
    parts.append(f'<rect x="{left}" y="4" width="150" height="162" fill="none" stroke="{GREY}" stroke-opacity="0.5"/>')
    for piece in pieces:
        parts.append(f'<polyline points="{" ".join(piece)}" fill="none" stroke="{FILL}" stroke-width="2.5"/>')
    for a, b in zip(x, y, strict=True):
        u, v = at(a, b)
        parts.append(f'<circle cx="{u:.1f}" cy="{v:.1f}" r="3.5" fill="{MARK}"/>')
    parts.append(f'<text x="{left + 75}" y="186" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">degree {degree}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 196">{"".join(parts)}</svg>')
