"""Two people and three days of one course make six rows, as an SVG."""

FILL, MARK, GREY = "#2f7fb8", "#c8722a", "#808080"
people = ["Ines", "Tom"]
days = ["1 March", "8 March", "15 March"]
parts = []


def text(x, y, words, size=14, fill=GREY, family="sans-serif"):
    parts.append(f'<text x="{x}" y="{y}" font-family="{family}" font-size="{size}" text-anchor="middle" fill="{fill}">{words}</text>')


def box(x, y, words, fill):
    parts.append(f'<rect x="{x}" y="{y}" width="100" height="28" rx="5" fill="{fill}"/>')
    text(x + 50, y + 19, words, 14, "#ffffff")


text(70, 18, "signups: 2")
text(320, 18, "dates: 3")
for n, person in enumerate(people):
    for m, _ in enumerate(days):
        parts.append(f'<line x1="120" y1="{62 + 44 * n}" x2="270" y2="{44 + 40 * m}" stroke="{GREY}" stroke-width="2"/>')
for n, person in enumerate(people):
    box(20, 48 + 44 * n, person, FILL)
for m, day in enumerate(days):
    box(270, 30 + 40 * m, day, MARK)
text(195, 168, "Pottery, joined to both: 2 · 3 = 6 rows", 15)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 390 180">{"".join(parts)}</svg>')
