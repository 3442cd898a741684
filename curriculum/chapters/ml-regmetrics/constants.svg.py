"""MAE and RMSE of every constant guess for 2, 3, 4, 5 and 16, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SOLD = (2, 3, 4, 5, 16)
parts = []


def at(guess, value):
    return 50 + guess * 24, 215 - value * 16


def mae(guess):
    return sum(abs(guess - v) for v in SOLD) / 5


def rmse(guess):
    return (sum((guess - v) ** 2 for v in SOLD) / 5) ** 0.5


(x0, y0), (x1, _), (_, y1) = at(0, 0), at(17, 0), at(0, 12.5)
parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y0}" stroke="{GREY}"/><line x1="{x0}" y1="{y0}" x2="{x0}" y2="{y1}" stroke="{GREY}"/>')
for value in SOLD:
    x, y = at(value, 0)
    parts.append(f'<circle cx="{x}" cy="{y}" r="5" fill="{GREY}"/><text x="{x}" y="{y + 20}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{value}</text>')
for error, colour, best, name in ((mae, MARK, 4, "MAE"), (rmse, FILL, 6, "RMSE")):
    line = " ".join("{:.1f},{:.1f}".format(*at(k / 4, error(k / 4))) for k in range(65))
    parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
    x, y = at(best, error(best))
    parts.append(f'<circle cx="{x}" cy="{y:.1f}" r="6" fill="{colour}"/>')
    x, y = at(15.5, error(15.5))
    parts.append(f'<text x="{x - 14}" y="{y - 12 if name == "RMSE" else y + 26:.1f}" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{colour}">{name}</text>')
for guess, y, text in ((4, 186, "median 4"), (6, 120, "mean 6")):
    x, _ = at(guess, 0)
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{text}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 245">{"".join(parts)}</svg>')
