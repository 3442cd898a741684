"""Four flats and a boosted staircase after 1, 2 and 20 stages, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIZE, RENT = [20, 30, 50, 80], [4, 6, 13, 17]
parts = []


def stump(r):
    best = None
    for k in (1, 2, 3):
        left, right = sum(r[:k]) / k, sum(r[k:]) / (4 - k)
        rest = sum((v - (left if i < k else right)) ** 2 for i, v in enumerate(r))
        if best is None or rest < best[0] - 1e-9:
            best = rest, [left] * k + [right] * (4 - k)
    return best[1]


def boosted(stages):
    p = [10.0] * 4
    for _ in range(stages):
        said = stump([y - q for y, q in zip(RENT, p)])
        p = [q + 0.5 * s for q, s in zip(p, said)]
    return p


for n, stages in enumerate((1, 2, 20)):
    left = 30 + n * 165

    def at(size, rent, left=left):
        return left + (size - 10) * 1.8, 165 - rent * 8

    x0, y0 = at(10, 0)
    parts.append(f'<path d="M{x0} {at(10, 19)[1]} V{y0} H{at(92, 0)[0]:.0f}" fill="none" stroke="{GREY}"/>')
    path, edges = "", [12, 25, 40, 65, 90]
    for i, q in enumerate(boosted(stages)):
        (x1, y), (x2, _) = at(edges[i], q), at(edges[i + 1], q)
        path += f"{'L' if path else 'M'}{x1:.1f} {y:.1f} L{x2:.1f} {y:.1f} "
    parts.append(f'<path d="{path}" fill="none" stroke="{MARK}" stroke-width="3"/>')
    for size, rent in zip(SIZE, RENT):
        x, y = at(size, rent)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{FILL}"/>')
    for size in (20, 50, 80):
        parts.append(f'<text x="{at(size, 0)[0]:.1f}" y="181" font-family="sans-serif" font-size="12" text-anchor="middle" fill="{GREY}">{size}</text>')
    if n == 0:
        for rent in (5, 10, 15):
            parts.append(f'<text x="{x0 - 6}" y="{at(0, rent)[1] + 4}" font-family="sans-serif" font-size="12" text-anchor="end" fill="{GREY}">{rent}</text>')
    name = "1 stage" if stages == 1 else f"{stages} stages"
    parts.append(f'<text x="{left + 70}" y="201" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{name}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 210">{"".join(parts)}</svg>')
