"""Four bookings on a line of days; the frames of the last one by rows and by days, as an SVG."""

BLUE, ORANGE, GREY = "#2f7fb8", "#c8722a", "#808080"
parts = []


def text(x, y, words, size=14, anchor="middle", colour=GREY):
    parts.append(
        f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{words}</text>'
    )


def at(day):
    return 60 + day * 52


parts.append(f'<path d="M{at(0.5)},120 H{at(9.6)}" stroke="{GREY}" fill="none"/>')
for day in range(1, 10):
    parts.append(f'<path d="M{at(day)},116 v8" stroke="{GREY}"/>')
    text(at(day), 142, f"day {day}" if day in (1, 9) else day, 13)
for day, up, amount in ((1, 0, 50), (2, 0, 10), (2, 1, 30), (9, 0, 5)):
    y = 102 - 28 * up
    parts.append(
        f'<circle cx="{at(day)}" cy="{y}" r="12" fill="{GREY}" fill-opacity="0.2" stroke="{GREY}"/>'
    )
    text(at(day), y + 4, amount, 12)
for y, left, colour, words in (
    (44, at(2), BLUE, "ROWS 2 PRECEDING: three rows, 10 + 30 + 5"),
    (172, at(7), ORANGE, "RANGE 2 PRECEDING: days 7 to 9, only 5"),
):
    turn = 1 if y < 100 else -1
    parts.append(
        f'<path d="M{left - 18},{y + 8 * turn} v{-8 * turn} H{at(9) + 18} v{8 * turn}" fill="none" stroke="{colour}" stroke-width="2"/>'
    )
    text(at(9) + 18, y - 8 if turn > 0 else y + 20, words, 14, "end", colour)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 204">{"".join(parts)}</svg>')
