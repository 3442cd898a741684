"""Two windows of three days for Thursday: one that contains Thursday and one that does not, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
days = [("Mon", 50), ("Tue", 80), ("Wed", 70), ("Thu", 90), ("Fri", "?")]
SIDE = 78
parts = []
for n, (day, sold) in enumerate(days):
    x = 20 + n * SIDE
    parts.append(f'<rect x="{x}" y="66" width="{SIDE - 8}" height="42" rx="5" fill="{MARK if day == "Thu" else FILL}"/>')
    parts.append(f'<text x="{x + 35}" y="93" font-family="monospace" font-size="18" text-anchor="middle" fill="#ffffff">{sold}</text>')
    parts.append(f'<text x="{x + 35}" y="126" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{day}</text>')


def bracket(first, last, y, tip, words, at):
    x1, x2 = 22 + first * SIDE, 10 + (last + 1) * SIDE
    parts.append(f'<path d="M{x1},{tip} L{x1},{y} L{x2},{y} L{x2},{tip}" fill="none" stroke="{GREY}" stroke-width="2"/>')
    parts.append(f'<text x="{(x1 + x2) / 2}" y="{at}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{words}</text>')


bracket(1, 3, 48, 58, "rolling(3) on Thursday", 36)
bracket(0, 2, 144, 134, "shift(1), then rolling(3), on Thursday", 164)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 178">{"".join(parts)}</svg>')
