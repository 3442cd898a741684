"""Four loss curves of the same training with four rates, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
X = [(1.0, -1.0), (1.0, 0.0), (1.0, 1.0)]
Y = [1.0, 1.0, 7.0]
parts = []


def losses(rate, steps):
    a = b = 0.0
    for _ in range(steps):
        errors = [a * r + b * s - y for (r, s), y in zip(X, Y, strict=True)]
        yield sum(e * e for e in errors) / 3
        a -= rate * 2 / 3 * sum(errors)
        b -= rate * 2 / 3 * sum(e * s for e, (_, s) in zip(errors, X, strict=True))


for n, (rate, name) in enumerate(((0.25, "A"), (0.01, "B"), (1.0, "C"), (1.1, "D"))):
    left = 14 + n * 122
    points = [(left + k * 4.0, 130 - min(v, 42) * 2.8) for k, v in enumerate(losses(rate, 25)) if v < 42]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    parts.append(f'<line x1="{left}" y1="130" x2="{left + 100}" y2="130" stroke="{GREY}"/><line x1="{left}" y1="130" x2="{left}" y2="10" stroke="{GREY}"/>')
    parts.append(f'<polyline points="{line}" fill="none" stroke="{MARK if name == "D" else FILL}" stroke-width="2.5"/>')
    parts.append(f'<text x="{left + 50}" y="152" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">{name}: rate {rate}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 164">{"".join(parts)}</svg>')
