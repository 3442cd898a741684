"""Three rounds over six rows, the validation fold marked, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []
for i in range(3):
    y = 34 + i * 44
    parts.append(f'<text x="84" y="{y + 21}" font-family="sans-serif" font-size="15" text-anchor="end" fill="{GREY}">round {i}</text>')
    for row in range(6):
        held = row % 3 == i
        x = 100 + row * 56
        parts.append(f'<rect x="{x}" y="{y}" width="48" height="32" rx="4" fill="{MARK if held else FILL}" fill-opacity="{0.95 if held else 0.35}"/>')
        if held:
            parts.append(f'<text x="{x + 24}" y="{y + 21}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="#ffffff">kept</text>')
for row in range(6):
    parts.append(f'<text x="{124 + row * 56}" y="22" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">row {row}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 170">{"".join(parts)}</svg>')
