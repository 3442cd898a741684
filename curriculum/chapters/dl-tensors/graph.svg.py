"""The record of (w x + b - y) ** 2, values forward and slopes backward, as an SVG."""

BLUE, MARK, GREY = "#3f78b5", "#c8722a", "#808080"
parts = []


def words(x, y, text, size=15, fill=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{fill}">{text}</text>')


def node(x, y, text, fill):
    parts.append(f'<rect x="{x - 44}" y="{y - 19}" width="88" height="38" rx="8" fill="{fill}"/>')
    words(x, y + 5, text, fill="#ffffff")


def line(x1, y1, x2, y2):
    parts.append(f'<path d="M{x1} {y1}L{x2} {y2}" stroke="{GREY}" stroke-width="2" marker-end="url(#tip)"/>')


def back(x1, x2, y):
    parts.append(f'<path d="M{x1} {y}L{x2} {y}" stroke="{MARK}" stroke-width="2" stroke-dasharray="5 4" marker-end="url(#back)"/>')


for name, colour in (("tip", GREY), ("back", MARK)):
    parts.append(f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{colour}"/></marker>')
line(104, 40, 176, 76)
line(104, 130, 176, 94)
line(264, 85, 342, 85)
line(264, 172, 342, 102)
line(386, 30, 386, 64)
line(430, 85, 510, 85)
node(60, 35, "w = 2", BLUE)
node(60, 135, "x = 3", GREY)
node(220, 85, "p = wx = 6", BLUE)
node(220, 180, "b = 1", BLUE)
words(386, 22, "y = 5")
node(386, 85, "e = 2", BLUE)
node(554, 85, "L = e² = 4", BLUE)
back(554, 392, 240)
back(380, 226, 240)
back(214, 66, 240)
words(473, 262, "times 2e = 4", fill=MARK)
words(303, 262, "times 1", fill=MARK)
words(140, 262, "times x = 3", fill=MARK)
for x, y, text in ((554, 128, "slope 1"), (386, 128, "slope 4"), (220, 128, "slope 4"), (220, 219, "slope 4"), (60, 78, "slope 12")):
    words(x, y, text, 14, MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 612 276"><defs></defs>{"".join(parts)}</svg>')
