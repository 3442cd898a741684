"""In which order a grouped query is evaluated, and how many rows are left, as an SVG."""

FILL, MARK, GREY = "#2f7fb8", "#c8722a", "#808080"
steps = [
    ("FROM", "takes rows", "6 rows", FILL),
    ("WHERE", "keeps rows", "4 rows", FILL),
    ("GROUP BY", "makes groups", "2 groups", MARK),
    ("HAVING", "keeps groups", "2 groups", MARK),
    ("SELECT", "computes", "2 rows", FILL),
    ("ORDER BY", "sorts", "2 rows", FILL),
]
parts = []


def text(x, y, words, size=14, fill=GREY, family="sans-serif"):
    parts.append(f'<text x="{x}" y="{y}" font-family="{family}" font-size="{size}" text-anchor="middle" fill="{fill}">{words}</text>')


for n, (clause, does, left, fill) in enumerate(steps):
    x = 8 + 118 * n
    parts.append(f'<rect x="{x}" y="30" width="98" height="36" rx="5" fill="{fill}"/>')
    text(x + 49, 53, clause, 15, "#ffffff", "monospace")
    text(x + 49, 20, does)
    text(x + 49, 86, left)
    if n:
        parts.append(f'<path d="M{x - 18} 48 h10 m0 -5 l7 5 l-7 5" fill="none" stroke="{GREY}" stroke-width="2"/>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 704 96">{"".join(parts)}</svg>')
