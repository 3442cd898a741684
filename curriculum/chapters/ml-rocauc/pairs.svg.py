"""The ROC curve of three positives and four negatives on the grid of their twelve pairs, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
FONT = 'font-family="sans-serif" font-size="13"'
POINTS = ((0, 0, ""), (0, 1, "0.8"), (1, 1, "0.7"), (1, 2, "0.6"), (2, 3, "0.4"), (3, 3, "0.3"), (4, 3, "0.1"))
parts = []


def at(x, y):
    return 70 + x * 80, 230 - y * 60


corners = " ".join("{},{}".format(*at(x, y)) for x, y, _ in POINTS + ((4, 0, ""),))
parts.append(f'<polygon points="{corners}" fill="{FILL}" fill-opacity="0.25"/>')
for x in range(5):
    (x0, y0), (_, y1) = at(x, 0), at(x, 3)
    parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x0}" y2="{y1}" stroke="{GREY}" stroke-opacity="0.6"/><text x="{x0}" y="{y0 + 18}" {FONT} text-anchor="middle" fill="{GREY}">{x}/4</text>')
for y in range(4):
    (x0, y0), (x1, _) = at(0, y), at(4, y)
    parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y0}" stroke="{GREY}" stroke-opacity="0.6"/><text x="{x0 - 10}" y="{y0 + 4}" {FONT} text-anchor="end" fill="{GREY}">{y}/3</text>')
(x0, y0), (x1, y1) = at(0, 0), at(4, 3)
parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="{GREY}" stroke-width="1.5" stroke-dasharray="5 4"/>')
line = " ".join("{},{}".format(*at(x, y)) for x, y, _ in POINTS)
parts.append(f'<polyline points="{line}" fill="none" stroke="{FILL}" stroke-width="3"/>')
for x, y, text in POINTS:
    px, py = at(x, y)
    across, anchor = (-8, "end") if text == "0.6" else (8, "start")
    parts.append(f'<circle cx="{px}" cy="{py}" r="5" fill="{MARK}"/><text x="{px + across}" y="{py - 8}" {FONT} text-anchor="{anchor}" fill="{MARK}">{text}</text>')
px, py = at(2, 0)
parts.append(f'<text x="{px}" y="{py + 40}" {FONT} text-anchor="middle" fill="{GREY}">false positive rate</text>')
parts.append(f'<text x="18" y="140" {FONT} text-anchor="middle" fill="{GREY}" transform="rotate(-90 18 140)">true positive rate</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 280">{"".join(parts)}</svg>')
