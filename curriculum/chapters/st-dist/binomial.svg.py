"""The binomial distribution with 10 throws and p = 0.5, as bars in an SVG."""

import math

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []
for k in range(11):
    p = math.comb(10, k) / 1024
    x, h = 40 + k * 42, p * 620
    colour = MARK if k >= 8 else FILL
    parts.append(f'<rect x="{x}" y="{190 - h:.1f}" width="34" height="{h:.1f}" fill="{colour}"/>')
    parts.append(f'<text x="{x + 17}" y="{184 - h:.1f}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{p:.3f}</text>')
    parts.append(f'<text x="{x + 17}" y="208" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{k}</text>')
parts.append(f'<text x="500" y="228" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">heads in 10 throws</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 238">{"".join(parts)}</svg>')
