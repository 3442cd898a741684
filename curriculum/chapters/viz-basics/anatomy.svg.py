"""The parts of a figure, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def text(x, y, words, size=14, anchor="middle", fill=GREY, turn=""):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{fill}"{turn}>{words}</text>')


parts.append(f'<rect x="8" y="8" width="404" height="244" rx="6" fill="none" stroke="{MARK}" stroke-width="2" stroke-dasharray="7 5"/>')
parts.append(f'<rect x="78" y="52" width="300" height="150" fill="none" stroke="{FILL}" stroke-width="2"/>')
text(228, 40, "Guests of a hostel", 15)
text(228, 240, "week")
text(30, 130, "guests", turn=' transform="rotate(-90 30 130)"')
places = []
for n, guests in enumerate([12, 15, 11, 18]):
    x, y = 108 + n * 80, 190 - (guests - 10) * 15
    places.append(f"{x},{y}")
    text(x, 219, n + 1, 13)
for guests in (10, 14, 18):
    text(70, 195 - (guests - 10) * 15, guests, 13, "end")
parts.append(f'<polyline points="{" ".join(places)}" fill="none" stroke="{FILL}" stroke-width="3"/>')
text(402, 270, "figure", 14, "end", MARK)
text(88, 70, "Axes", 14, "start", FILL)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 280">{"".join(parts)}</svg>')
