"""Distances from the upper left corner on a small map with two shelves. An SVG."""

from collections import deque

FILL, GREY = "#2f7fb8", "#808080"
rows = ["....", ".##.", "...."]
distance = {(0, 0): 0}
queue = deque([(0, 0)])
while queue:
    row, column = queue.popleft()
    for r, c in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]:
        if 0 <= r < 3 and 0 <= c < 4 and rows[r][c] == "." and (r, c) not in distance:
            distance[(r, c)] = distance[(row, column)] + 1
            queue.append((r, c))
parts = []
for r in range(3):
    for c in range(4):
        x, y = 20 + 64 * c, 16 + 64 * r
        if (r, c) in distance:
            parts.append(
                f'<rect x="{x}" y="{y}" width="60" height="60" rx="4" fill="{FILL}"/>'
            )
            parts.append(
                f'<text x="{x + 30}" y="{y + 38}" font-family="sans-serif" font-size="24" text-anchor="middle" fill="#ffffff">{distance[(r, c)]}</text>'
            )
        else:
            parts.append(f'<rect x="{x}" y="{y}" width="60" height="60" rx="4" fill="{GREY}"/>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 296 220">{"".join(parts)}</svg>')
