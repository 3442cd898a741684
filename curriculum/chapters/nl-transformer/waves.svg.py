"""Four columns of the positional encoding over 60 positions, as an SVG."""

import math

GREY, COLOURS = "#808080", ("#2f7fb8", "#c8722a", "#3a9a5c", "#9a5fb5")
parts = []
for row, (column, colour) in enumerate(zip((0, 4, 8, 14), COLOURS)):
    middle = 40 + 62 * row
    divisor = 10000 ** (column / 16)
    points = " ".join(f"{110 + 6 * p / 2:.1f},{middle - 22 * math.sin(p / 2 / divisor):.1f}" for p in range(121))
    parts.append(f'<line x1="110" y1="{middle}" x2="470" y2="{middle}" stroke="{GREY}" stroke-opacity="0.4"/>')
    parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
    parts.append(f'<text x="98" y="{middle + 5}" font-family="sans-serif" font-size="13" text-anchor="end" fill="{colour}">column {column}</text>')
for p in range(0, 61, 20):
    parts.append(f'<text x="{110 + 6 * p}" y="276" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{p}</text>')
parts.append(f'<text x="290" y="294" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">position (d = 16)</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 304">{"".join(parts)}</svg>')
