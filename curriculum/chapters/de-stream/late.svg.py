print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 330" font-family="sans-serif" font-size="14">')
GREY, BLUE, GOLD, GREEN = "#808080", "#3a86c8", "#c07a10", "#3b9a52"
EVENTS = [3, 7, 12, 8, 16, 9, 11, 21]
DELAY = 5


def x(place):
    return 80 + place * 52


def y(at):
    return 280 - at * 11


print(f'<rect x="{x(-0.4)}" y="{y(10)}" width="{x(7.6) - x(-0.4)}" height="{y(0) - y(10)}" fill="{BLUE}" fill-opacity="0.14"/>')
print(f'<text x="{x(7.6) - 8}" y="{y(0) - 8}" text-anchor="end" fill="{BLUE}">window [0, 10)</text>')
for at in (0, 10, 20):
    print(f'<line x1="{x(-0.4)}" y1="{y(at)}" x2="{x(7.6)}" y2="{y(at)}" stroke="{GREY}" stroke-opacity="0.5"/>')
    print(f'<text x="{x(-0.4) - 8}" y="{y(at) + 5}" text-anchor="end" fill="{GREY}">{at}</text>')
print(f'<text x="14" y="24" fill="{GREY}">event time</text>')
print(f'<text x="{x(7.6)}" y="322" text-anchor="end" fill="{GREY}">arrival</text>')
top, points = 0, []
for place, at in enumerate(EVENTS):
    top = max(top, at)
    points.append((place, top - DELAY))
path = f"M{x(0)} {y(points[0][1])}"
for place, mark in points[1:]:
    path += f" H{x(place)} V{y(mark)}"
print(f'<path d="{path} H{x(7.6)}" fill="none" stroke="{GREEN}" stroke-width="2.5"/>')
print(f'<text x="{x(4.2)}" y="{y(11) - 7}" fill="{GREEN}">watermark</text>')
print(f'<line x1="{x(4)}" y1="{y(24)}" x2="{x(4)}" y2="{y(-2)}" stroke="{GREY}" stroke-dasharray="4 4"/>')
print(f'<text x="{x(4) - 6}" y="{y(23)}" text-anchor="end" fill="{GREY}">[0, 10) is given out</text>')
for place, at in enumerate(EVENTS):
    late = at == 9
    fill = "none" if late else BLUE
    print(f'<circle cx="{x(place)}" cy="{y(at)}" r="7" fill="{fill}" stroke="{GOLD if late else BLUE}" stroke-width="3"/>')
    print(f'<text x="{x(place) + 11}" y="{y(at) + (18 if late else -8)}" fill="{GOLD if late else BLUE}">{at}{" late" if late else ""}</text>')
print('</svg>')
