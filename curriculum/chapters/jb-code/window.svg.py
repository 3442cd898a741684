"""The window over songs of 4, 3, 6, 2, 1, 5 minutes with a limit of 10, after each round. An SVG."""

FILL, GREY = "#2f7fb8", "#808080"
minutes = [4, 3, 6, 2, 1, 5]
limit = 10
parts = []


def text(x, y, words, colour=GREY, size=16, anchor="middle"):
    parts.append(
        f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{words}</text>'
    )


text(70, 24, "song on the right", size=13)
text(455, 24, "total", size=13)
start = 0
for place in range(len(minutes)):
    while sum(minutes[start : place + 1]) > limit:
        start += 1
    y = 40 + 36 * place
    text(70, y + 20, f"{minutes[place]} min")
    for i, length in enumerate(minutes):
        x = 140 + 46 * i
        inside = start <= i <= place
        fill = FILL if inside else "none"
        parts.append(f'<rect x="{x}" y="{y}" width="42" height="28" rx="4" fill="{fill}" stroke="{GREY}"/>')
        text(x + 21, y + 20, length, "#ffffff" if inside else GREY)
    text(455, y + 20, sum(minutes[start : place + 1]))
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 262">{"".join(parts)}</svg>')
