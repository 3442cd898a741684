"""Gradient descent in a bowl with a small and a large rate, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def panel(left, rate, steps, low, high, top, title):
    def at(w):
        loss = 2 * (w - 5) ** 2
        return left + (w - low) / (high - low) * 210, 190 - loss / top * 150

    points = [at(low + k * (high - low) / 80) for k in range(81)]
    curve = " ".join(f"{x:.1f},{y:.1f}" for x, y in points if y > 20)
    parts.append(f'<polyline points="{curve}" fill="none" stroke="{FILL}" stroke-width="2.5"/>')
    w, places = 1.0, [1.0]
    for _ in range(steps):
        w = w - rate * 4 * (w - 5)
        places.append(w)
    path = " ".join("{:.1f},{:.1f}".format(*at(w)) for w in places)
    parts.append(f'<polyline points="{path}" fill="none" stroke="{MARK}" stroke-width="1.5"/>')
    for n, w in enumerate(places):
        x, y = at(w)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{MARK}"/>')
        if n < (4 if rate > 0.5 else 3):
            parts.append(f'<text x="{x + (8 if w > 5 else -8):.1f}" y="{y - 6:.1f}" font-family="sans-serif" font-size="13" text-anchor="{"start" if w > 5 else "end"}" fill="{GREY}">{w:g}</text>')
    x, y = at(5)
    parts.append(f'<text x="{x}" y="{y + 20}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">5</text>')
    parts.append(f'<text x="{left + 105}" y="232" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">{title}</text>')


panel(20, 0.125, 5, -0.5, 10.5, 36, "rate 0.125")
panel(270, 0.625, 3, -10, 21, 400, "rate 0.625")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 244">{"".join(parts)}</svg>')
