"""Shapes of X @ w and of X.T @ errors, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 24
parts = []


def block(x, y, rows, columns, fill, name):
    for r in range(rows):
        for c in range(columns):
            parts.append(f'<rect x="{x + c * SIDE + 1}" y="{y + r * SIDE + 1}" width="{SIDE - 2}" height="{SIDE - 2}" rx="4" fill="{fill}"/>')
    words(x + columns * SIDE / 2, y + rows * SIDE + 18, name, 14)


def words(x, y, text, size=20):
    parts.append(f'<text x="{x}" y="{y}" font-family="monospace" font-size="{size}" text-anchor="middle" fill="{GREY}">{text}</text>')


block(40, 10, 4, 2, FILL, "X (4, 2)")
words(120, 66, "@")
block(150, 34, 2, 1, MARK, "w (2,)")
words(210, 66, "=")
block(240, 10, 4, 1, GREY, "guesses (4,)")
block(16, 180, 2, 4, FILL, "X.T (2, 4)")
words(140, 212, "@")
block(170, 156, 4, 1, GREY, "errors (4,)")
words(240, 212, "=")
block(280, 180, 2, 1, MARK, "slopes (2,)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 290">{"".join(parts)}</svg>')
