"""The same sixty values as a histogram with 2, 12 and 60 bins, as an SVG."""

import random

FILL, GREY = "#2f7fb8", "#808080"
rng = random.Random(4)
values = [rng.gauss(17, 4.5) for _ in range(32)] + [rng.gauss(42, 4.5) for _ in range(28)]
values = [min(max(value, 0.1), 59.9) for value in values]
parts = []
for place, bins in enumerate((2, 12, 60)):
    left, base, wide, high = 14 + place * 156, 140, 140, 104
    counts = [0] * bins
    for value in values:
        counts[int(value / 60 * bins)] += 1
    each = wide / bins
    for n, count in enumerate(counts):
        h = high * count / max(counts)
        if count:
            parts.append(f'<rect x="{left + n * each + 0.3:.1f}" y="{base - h:.1f}" width="{max(each - 0.6, 1):.1f}" height="{h:.1f}" fill="{FILL}"/>')
    parts.append(f'<line x1="{left - 4}" y1="{base}" x2="{left + wide + 4}" y2="{base}" stroke="{GREY}" stroke-width="2"/>')
    parts.append(f'<text x="{left + wide / 2}" y="{base + 22}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{bins} bins</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 172">{"".join(parts)}</svg>')
