"""A text before and after its two merges, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
lines = [
    ("start", ["c", "o", "c", "o", "a", "_", "c", "o", "c", "o", "o", "n"]),
    ("c+o", ["co", "co", "a", "_", "co", "co", "o", "n"]),
    ("co+co", ["coco", "a", "_", "coco", "o", "n"]),
]
parts = []
for row, (name, pieces) in enumerate(lines):
    y, x = 10 + 46 * row, 80
    parts.append(f'<text x="8" y="{y + 21}" font-family="sans-serif" font-size="14" fill="{GREY}">{name}</text>')
    for piece in pieces:
        width = 34 * len(piece)
        colour = {1: GREY, 2: FILL, 4: MARK}[len(piece)]
        fill = "none" if len(piece) == 1 else colour
        ink = GREY if len(piece) == 1 else "#ffffff"
        parts.append(f'<rect x="{x + 1}" y="{y}" width="{width - 3}" height="32" rx="4" fill="{fill}" stroke="{colour}"/>')
        parts.append(f'<text x="{x + width / 2}" y="{y + 21}" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{ink}">{piece}</text>')
        x += width
    parts.append(f'<text x="{510}" y="{y + 21}" font-family="sans-serif" font-size="14" fill="{GREY}">{len(pieces)} pieces</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 585 148">{"".join(parts)}</svg>')
