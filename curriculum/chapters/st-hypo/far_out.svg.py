"""The distribution of heads in 20 fair throws with the results at least as far out as 15, as bars in an SVG."""

import math

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []
for k in range(21):
    p = math.comb(20, k) / 2**20
    x, h = 30 + k * 22, p * 850
    colour = MARK if abs(k - 10) >= 5 else FILL
    parts.append(f'<rect x="{x}" y="{180 - max(h, 1):.1f}" width="18" height="{max(h, 1):.1f}" fill="{colour}"/>')
    if k % 5 == 0:
        parts.append(f'<text x="{x + 9}" y="200" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{k}</text>')
for x, text in ((90, "5 or fewer: 0.021"), (430, "15 or more: 0.021")):
    parts.append(f'<text x="{x}" y="130" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{MARK}">{text}</text>')
parts.append(f'<text x="490" y="222" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">correct of 20, by guessing</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 232">{"".join(parts)}</svg>')
