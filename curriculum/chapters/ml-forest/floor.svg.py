"""The variance of a mean of correlated trees, as an SVG."""

GREY = "#808080"
CURVES = [(0.8, "#c8722a"), (0.4, "#2f7fb8"), (0.0, "#3a9a5f")]
parts = []


def at(n, variance):
    return 50 + n * 9, 210 - variance * 20


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for rho, colour in CURVES:
    points = " ".join("{:.1f},{:.1f}".format(*at(n, 9 * rho + 9 * (1 - rho) / n)) for n in range(1, 41))
    parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
    x, y = at(40, 9 * rho + 9 * (1 - rho) / 40)
    words(x + 8, y + 4, f"correlation {rho:g}", colour, "start")
parts.append(f'<path d="M50 20 V210 H418" fill="none" stroke="{GREY}" stroke-width="1.5"/>')
for n in (1, 10, 20, 30, 40):
    words(at(n, 0)[0], 228, str(n))
for variance in (0, 3, 6, 9):
    words(42, at(0, variance)[1] + 5, str(variance), anchor="end")
words(at(20, 0)[0], 248, "number of trees")
words(54, 16, "variance of the mean", anchor="start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 256">{"".join(parts)}</svg>')
