"""The graph of d = a b + a with the shares that go back, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, size=13, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def node(x, y, name, grad):
    parts.append(f'<rect x="{x - 48}" y="{y - 24}" width="96" height="48" rx="8" fill="none" stroke="{FILL}" stroke-width="1.8"/>')
    words(x, y - 4, name, FILL, 14)
    words(x, y + 15, grad, MARK, 13)


def line(x1, y1, x2, y2):
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{GREY}" stroke-width="1.5"/>')
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    dx, dy = (x2 - x1) / length, (y2 - y1) / length
    points = f"{x1},{y1} {x1 + 9 * dx - 4 * dy:.1f},{y1 + 9 * dy + 4 * dx:.1f} {x1 + 9 * dx + 4 * dy:.1f},{y1 + 9 * dy - 4 * dx:.1f}"
    parts.append(f'<polygon points="{points}" fill="{MARK}"/>')


node(70, 60, "a = 3", "1 - 2 = -1")
node(70, 180, "b = -2", "3")
node(260, 140, "c = a b = -6", "1")
node(460, 60, "d = c + a = -3", "seed 1")
line(120, 50, 410, 50)
line(120, 72, 211, 122)
line(120, 176, 211, 150)
line(310, 130, 411, 82)
words(265, 40, "1 · 1 = 1", MARK)
words(178, 92, "1 · (-2) = -2", MARK, 13, "start")
words(165, 186, "1 · 3 = 3", MARK, 13, "start")
words(370, 124, "1 · 1 = 1", MARK, 13, "start")
words(460, 22, "the way back starts here", GREY, 12)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 215">{"".join(parts)}</svg>')
