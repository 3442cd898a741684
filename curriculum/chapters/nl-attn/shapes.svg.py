"""Q, K, scores, weights, V and the result as tables with their shapes, as an SVG."""

FILL, GREY, MARK, LEAF = "#2f7fb8", "#808080", "#c8722a", "#3a9a5c"
parts = []


def words(x, y, text, colour=GREY):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{colour}">{text}</text>')


def table(x, y, rows, columns, colour, name, shade=None):
    for r in range(rows):
        for c in range(columns):
            opacity = shade[r][c] if shade else 0.45
            parts.append(f'<rect x="{x + 20 * c}" y="{y + 20 * r}" width="18" height="18" rx="2" fill="{colour}" fill-opacity="{opacity}" stroke="{colour}"/>')
    words(x + 10 * columns, y + 20 * rows + 18, name, colour)


table(10, 70, 2, 3, FILL, "Q (n, d)")
words(88, 95, "@")
table(106, 50, 3, 4, MARK, "Kᵀ (d, m)")
words(205, 95, "→")
table(224, 70, 2, 4, GREY, "weights (n, m)", [[0.1, 0.8, 0.25, 0.15], [0.3, 0.1, 0.1, 0.85]])
words(264, 58, "softmax along each row")
words(324, 95, "@")
table(344, 40, 4, 2, LEAF, "V (m, e)")
words(406, 95, "→")
table(430, 70, 2, 2, FILL, "result (n, e)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 510 150">{"".join(parts)}</svg>')
