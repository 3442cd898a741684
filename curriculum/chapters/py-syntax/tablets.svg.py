"""50 tablets packed in rows of 12, as an SVG on standard output."""

SIZE, GAP, BOX, COUNT = 26, 6, 12, 50
FILL, GREY = "#2f7fb8", "#808080"
step = SIZE + GAP
parts = []
for row in range(5):
    y = 10 + row * (step + 8)
    parts.append(f'<rect x="10" y="{y}" width="{BOX * step + GAP}" height="{step + GAP}" rx="6" fill="none" stroke="{GREY}"/>')
    for place in range(BOX):
        cx, cy = 10 + GAP + place * step + SIZE / 2, y + GAP + SIZE / 2
        here = row * BOX + place < COUNT
        paint = f'fill="{FILL}"' if here else f'fill="none" stroke="{GREY}" stroke-dasharray="3 3"'
        parts.append(f'<circle cx="{cx}" cy="{cy}" r="{SIZE / 2 - 2}" {paint}/>')
    text = f"full box {row + 1}" if row < 4 else "2 left over"
    parts.append(f'<text x="{BOX * step + 30}" y="{y + step / 2 + 8}" font-family="sans-serif" font-size="15" fill="{GREY}">{text}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BOX * step + 130} {5 * (step + 8) + 16}">{"".join(parts)}</svg>')
