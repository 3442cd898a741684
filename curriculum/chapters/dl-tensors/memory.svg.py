"""Twelve numbers in memory; permute and reshape make three planes of them, as an SVG."""

COLOURS = ["#c0504d", "#4f9a56", "#3f78b5"]
GREY = "#808080"
S = 34
parts = []


def words(x, y, text, size=15, anchor="middle", fill=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{fill}">{text}</text>')


def cell(x, y, n):
    parts.append(f'<rect x="{x + 1}" y="{y + 1}" width="{S - 2}" height="{S - 2}" rx="4" fill="{COLOURS[n % 3]}"/>')
    words(x + S / 2, y + S / 2 + 6, n, 16, fill="#ffffff")


words(16, 22, "memory: pixel by pixel, each red, green, blue", anchor="start")
for n in range(12):
    cell(16 + n * S, 32, n)
for top, name, planes in (
    (112, "permute(2, 0, 1)", [[c + 3 * i for i in range(4)] for c in range(3)]),
    (232, "reshape(3, 2, 2)", [[4 * c + i for i in range(4)] for c in range(3)]),
):
    words(16, top + 40, name, anchor="start")
    for c, plane in enumerate(planes):
        for i, n in enumerate(plane):
            cell(176 + c * 92 + i % 2 * S, top + i // 2 * S, n)
        words(176 + c * 92 + S, top + 2 * S + 18, f"plane {c}")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 448 326">{"".join(parts)}</svg>')
