"""A pre-norm transformer block: the stream and its two side roads; as an SVG."""

BLUE, GREY, ORANGE, GREEN = "#2f7fb8", "#808080", "#c8722a", "#3a9a5c"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def box(x, y, text, colour):
    parts.append(f'<rect x="{x}" y="{y}" width="112" height="28" rx="5" fill="{colour}" fill-opacity="0.15" stroke="{colour}" stroke-width="1.5"/>')
    words(x + 56, y + 19, text, colour)


def line(points, colour=GREY, width=2):
    parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}"/>')


def head(x, y, colour, left=False):
    points = f"{x},{y} {x + 9},{y - 5} {x + 9},{y + 5}" if left else f"{x},{y} {x - 5},{y + 9} {x + 5},{y + 9}"
    parts.append(f'<polygon points="{points}" fill="{colour}"/>')


line("90,336 90,24", BLUE, 5)
head(90, 12, BLUE)
for low, name, colour in ((310, "attention", ORANGE), (160, "feed-forward", GREEN)):
    line(f"90,{low} 226,{low} 226,{low - 22}")
    box(170, low - 50, "norm", GREY)
    line(f"226,{low - 50} 226,{low - 62}")
    box(170, low - 90, name, colour)
    line(f"226,{low - 90} 226,{low - 116} 116,{low - 116}")
    head(106, low - 116, GREY, left=True)
    parts.append(f'<circle cx="90" cy="{low - 116}" r="12" fill="{BLUE}"/>')
    words(90, low - 111, "+", "#ffffff")
words(78, 330, "x (n, d)", BLUE, "end")
words(78, 182, "a (n, d)", BLUE, "end")
words(78, 24, "y (n, d)", BLUE, "end")
words(296, 239, "mixes the tokens", ORANGE, "start")
words(296, 89, "each token alone", GREEN, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 350">{"".join(parts)}</svg>')
