"""The hours above 40, drawn against the hours worked: flat, then rising; as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def place(hours, over):
    return 70 + (hours - 30) * 20, 170 - over * 12


def line(a, b, colour, width):
    (x1, y1), (x2, y2) = a, b
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="{width}"/>')


def words(x, y, text, anchor="middle", colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{colour}">{text}</text>')


line(place(30, 0), place(51, 0), GREY, 1)
line(place(30, 0), place(30, 11), GREY, 1)
line(place(36, -4), place(40, 0), GREY, 2)
line(place(30, 0), place(40, 0), FILL, 4)
line(place(40, 0), place(50, 10), FILL, 4)
for hours, over in ((38, 0), (45, 5), (40, 0), (50, 10)):
    x, y = place(hours, over)
    parts.append(f'<circle cx="{x}" cy="{y}" r="6" fill="{MARK}"/>')
    words(x, y - 12, over, colour=MARK)
for hours in (30, 40, 50):
    words(place(hours, 0)[0], 190, hours)
words(place(51, 0)[0] + 4, 174, "hours", "start")
words(184, 222, "hours - 40", "end")
words(62, 52, "10", "end")
words(62, 174, "0", "end")
words(84, 34, "np.maximum(hours - 40, 0)", "start", FILL)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 236">{"".join(parts)}</svg>')
