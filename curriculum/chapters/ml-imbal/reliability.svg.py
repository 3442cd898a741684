"""A reliability diagram of ten nights in four bins, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
FONT = 'font-family="sans-serif" font-size="13"'
DOTS = ((0.1, 0.25, 4), (0.3, 0.5, 2), (0.7, 0.5, 2), (0.9, 1.0, 2))
parts = []


def at(x, y):
    return 70 + x * 240, 270 - y * 240


for i in range(6):
    v = i / 5
    (x0, y0), (x1, y1) = at(v, 0), at(v, 1)
    parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="{GREY}" stroke-opacity="0.4"/><text x="{x0}" y="{y0 + 20}" {FONT} text-anchor="middle" fill="{GREY}">{v:g}</text>')
    (x0, y0), (x1, y1) = at(0, v), at(1, v)
    parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="{GREY}" stroke-opacity="0.4"/><text x="{x0 - 10}" y="{y0 + 4}" {FONT} text-anchor="end" fill="{GREY}">{v:g}</text>')
(x0, y0), (x1, y1) = at(0, 0), at(1, 1)
parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="{GREY}" stroke-width="1.5" stroke-dasharray="5 4"/>')
for x, y, n in DOTS:
    (px, py), (_, on) = at(x, y), at(x, x)
    parts.append(f'<line x1="{px}" y1="{py}" x2="{px}" y2="{on}" stroke="{MARK}" stroke-width="2"/><circle cx="{px}" cy="{py}" r="{3 + 2 * n}" fill="{FILL}"/><text x="{px + 16}" y="{py + 4}" {FONT} fill="{FILL}">{n}</text>')
px, py = at(0.5, 0)
parts.append(f'<text x="{px}" y="{py + 42}" {FONT} text-anchor="middle" fill="{GREY}">said on average</text>')
parts.append(f'<text x="18" y="150" {FONT} text-anchor="middle" fill="{GREY}" transform="rotate(-90 18 150)">share of frost</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 370 325">{"".join(parts)}</svg>')
