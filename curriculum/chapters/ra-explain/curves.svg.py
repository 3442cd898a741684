"""Four individual curves of growth over light, and their mean, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif" font-size="13"'


def at(hours, cm):
    return 60 + (hours - 2) * 75, 250 - (cm - 5) * 17


def curve(points, colour, width, shift=0):
    places = " ".join(f"{x},{y + shift}" for x, y in (at(*p) for p in points))
    return f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


parts = [f'<line x1="50" y1="258" x2="370" y2="258" stroke="{GREY}"/>', f'<line x1="50" y1="20" x2="50" y2="258" stroke="{GREY}"/>']
for hours in (2, 4, 6):
    parts.append(f'<text x="{at(hours, 5)[0]}" y="276" {font} text-anchor="middle" fill="{GREY}">{hours}</text>')
for cm in (6, 10, 14, 18):
    parts.append(f'<text x="42" y="{at(2, cm)[1] + 5}" {font} text-anchor="end" fill="{GREY}">{cm}</text>')
for shift in (-4, 0, 4):
    parts.append(curve([(2, 14), (6, 18)], FILL, 2, shift))
parts.append(curve([(2, 10), (6, 6)], FILL, 2))
parts.append(curve([(2, 13), (6, 15)], MARK, 5))
for cm, text, colour in ((18, "sun plants", FILL), (15, "mean", MARK), (6, "shade plant", FILL)):
    parts.append(f'<text x="{at(6, cm)[0] + 10}" y="{at(6, cm)[1] + 5}" {font} fill="{colour}">{text}</text>')
parts.append(f'<text x="210" y="296" {font} text-anchor="middle" fill="{GREY}">hours of light</text>')
parts.append(f'<text x="56" y="16" {font} fill="{GREY}">growth in cm</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 304">{"".join(parts)}</svg>')
