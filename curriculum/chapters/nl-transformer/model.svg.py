"""From ids to scores: the five parts of a decoder; as an SVG."""

BLUE, GREY, ORANGE, GREEN = "#2f7fb8", "#808080", "#c8722a", "#3a9a5c"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def box(x, y, width, text, colour):
    parts.append(f'<rect x="{x}" y="{y}" width="{width}" height="30" rx="5" fill="{colour}" fill-opacity="0.15" stroke="{colour}" stroke-width="1.5"/>')
    words(x + width / 2, y + 20, text, colour)


def up(x, low, high):
    parts.append(f'<line x1="{x}" y1="{low}" x2="{x}" y2="{high + 6}" stroke="{GREY}" stroke-width="2"/><polygon points="{x},{high} {x - 5},{high + 9} {x + 5},{high + 9}" fill="{GREY}"/>')


words(140, 352, "ids (B, n)")
up(140, 336, 314)
box(70, 284, 140, "token rows", BLUE)
box(270, 246, 140, "position rows", BLUE)
up(140, 284, 274)
parts.append(f'<circle cx="140" cy="261" r="12" fill="{BLUE}"/><line x1="270" y1="261" x2="160" y2="261" stroke="{GREY}" stroke-width="2"/><polygon points="153,261 163,256 163,266" fill="{GREY}"/>')
words(140, 266, "+", "#ffffff")
up(140, 249, 226)
for shift in (12, 6, 0):
    box(70 + shift, 196 - shift, 140, "N blocks" if shift == 0 else "", ORANGE)
up(140, 184, 148)
box(70, 118, 140, "final norm", GREY)
up(140, 118, 92)
box(70, 62, 140, "scores", GREEN)
up(140, 62, 34)
words(140, 24, "(B, n, V)", GREEN)
words(226, 206, "(B, n, d)", GREY, "start")
words(226, 138, "(B, n, d)", GREY, "start")
words(226, 82, "the token rows again, transposed", GREY, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 364">{"".join(parts)}</svg>')
