"""The three moves of [[1, -1], [2, 2]] on a circle with two arrows, as an SVG."""

import math

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, CY = 22, 84
parts = []
for name, colour in (("b", BLUE), ("o", MARK)):
    parts.append(f'<defs><marker id="{name}" markerWidth="5" markerHeight="5" viewBox="0 0 8 8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{colour}"/></marker></defs>')
r = math.sqrt(0.5)


def turned(x, y):
    return r * (x + y), r * (y - x)


def stretched(x, y):
    return math.sqrt(8) * x, math.sqrt(2) * y


def quarter(x, y):
    return -y, x


def panel(cx, moves, text):
    def at(x, y):
        for move in moves:
            x, y = move(x, y)
        return cx + U * x, CY - U * y

    path = " ".join("%.1f,%.1f" % at(math.cos(n * math.pi / 36), math.sin(n * math.pi / 36)) for n in range(72))
    parts.append(f'<line x1="{cx - 68}" y1="{CY}" x2="{cx + 68}" y2="{CY}" stroke="{GREY}" stroke-opacity="0.4"/>')
    parts.append(f'<line x1="{cx}" y1="{CY - 60}" x2="{cx}" y2="{CY + 60}" stroke="{GREY}" stroke-opacity="0.4"/>')
    parts.append(f'<polygon points="{path}" fill="{GREY}" fill-opacity="0.15" stroke="{GREY}" stroke-width="2"/>')
    for x, y, colour, marker in ((r, r, BLUE, "b"), (r, -r, MARK, "o")):
        (a, b), (c, d) = at(0, 0), at(x, y)
        parts.append(f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" stroke="{colour}" stroke-width="3" marker-end="url(#{marker})"/>')
    parts.append(f'<text x="{cx}" y="176" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{text}</text>')


panel(80, (), "before")
panel(230, (turned,), "turned")
panel(380, (turned, stretched), "stretched")
panel(530, (turned, stretched, quarter), "turned again")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 190">{"".join(parts)}</svg>')
