"""validation_split on a sorted and on a shuffled table, as an SVG."""

COLOURS = ["#2f7fb8", "#c8722a", "#3f9a56", "#8a5fb0", "#808080"]
SORTED = [k for k in range(5) for _ in range(3)]
MIXED = [2, 0, 4, 1, 3, 0, 3, 2, 4, 1, 0, 2, 4, 1, 3]
parts = []
for x0, title, rows in ((20, "sorted by class", SORTED), (280, "shuffled first", MIXED)):
    parts.append(f'<text x="{x0}" y="18" font-family="sans-serif" font-size="13" fill="#808080">{title}</text>')
    for i, k in enumerate(rows):
        y = 28 + 15 * i + (10 if i >= 12 else 0)
        parts.append(f'<rect x="{x0}" y="{y}" width="90" height="12" rx="2" fill="none" stroke="{COLOURS[k]}" stroke-width="2"/>')
        parts.append(f'<text x="{x0 + 45}" y="{y + 10}" font-family="sans-serif" font-size="10" text-anchor="middle" fill="{COLOURS[k]}">{k}</text>')
    parts.append(f'<text x="{x0 + 104}" y="118" font-family="sans-serif" font-size="13" fill="#808080">training</text>')
    parts.append(f'<text x="{x0 + 104}" y="243" font-family="sans-serif" font-size="13" fill="#808080">validation</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 270">{"".join(parts)}</svg>')
