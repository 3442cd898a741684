"""Two clinics and two groups of patients: each group better in B, all together better in A, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, anchor="middle", colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


rows = (("light cases", (0.90, 90), (0.95, 20)), ("severe cases", (0.30, 10), (0.40, 80)), ("all", (0.84, 100), (0.51, 100)))
for i, (name, a, b) in enumerate(rows):
    y = 40 + 60 * i
    words(100, y + 5, name, "end")
    parts.append(f'<line x1="120" y1="{y}" x2="480" y2="{y}" stroke="{GREY}" stroke-width="1"/>')
    for (share, n), colour, dy in ((a, FILL, -14), (b, MARK, 26)):
        radius = 4 + n / 100 * 8
        parts.append(f'<circle cx="{120 + 360 * share:.0f}" cy="{y}" r="{radius:.1f}" fill="{colour}"/>')
for share in (0, 0.25, 0.5, 0.75, 1):
    words(120 + 360 * share, 200, f"{share:.0%}")
words(200, 226, "clinic A", colour=FILL)
words(300, 226, "clinic B", colour=MARK)
words(420, 226, "(larger point: more patients)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 236">{"".join(parts)}</svg>')
