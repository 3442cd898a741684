"""Two stages of transfer learning: what is frozen, and what learns how fast, as an SVG."""

GREY, BLUE, RED = "#808080", "#3f78b5", "#c0504d"
parts = []


def words(x, y, text, size=15, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{GREY}">{text}</text>')


def bar(x, y, w, text, colour, dashed=False):
    dash = ' stroke-dasharray="6 5"' if dashed else ""
    parts.append(f'<rect x="{x}" y="{y}" width="{w}" height="44" rx="8" fill="{colour}" fill-opacity="{0.06 if dashed else 0.25}" stroke="{colour}" stroke-width="2"{dash}/>')
    words(x + w / 2, y + 28, text)


words(175, 22, "stage one")
words(395, 22, "stage two")
words(12, 64, "body", anchor="start")
words(12, 120, "head", anchor="start")
bar(70, 36, 210, "frozen, eval mode", BLUE, dashed=True)
bar(290, 36, 210, "learns at 0.001, eval mode", BLUE)
bar(70, 92, 210, "learns at 0.1", RED)
bar(290, 92, 210, "learns at 0.1", RED)
parts.append(f'<path d="M70 156h430m-8 -6l8 6l-8 6" fill="none" stroke="{GREY}" stroke-width="2"/>')
words(285, 180, "steps")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 190">{"".join(parts)}</svg>')
