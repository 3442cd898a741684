from math import sqrt

z = 1.96
left, width = 90, 480


def x(v):
    return left + width * (v - 0.5) / 0.5


print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 205" font-family="sans-serif" font-size="13">')
print(f'<path d="M{left} 160 H{left + width}" fill="none" stroke="#808080" stroke-width="2"/>')
print(f'<path d="M{x(0.85):.1f} 15 V160" stroke="#808080" stroke-dasharray="2 4"/>')
for row, n in enumerate((20, 100, 400, 1600)):
    r, y = 0.85, 30 + 35 * row
    middle = (r + z * z / (2 * n)) / (1 + z * z / n)
    reach = z * sqrt(r * (1 - r) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    low, high = x(middle - reach), x(middle + reach)
    print(f'<path d="M{low:.1f} {y} H{high:.1f}" stroke="#3a86c8" stroke-width="4"/>')
    print(f'<path d="M{low:.1f} {y - 7} V{y + 7} M{high:.1f} {y - 7} V{y + 7}" stroke="#3a86c8" stroke-width="2"/>')
    print(f'<circle cx="{x(r):.1f}" cy="{y}" r="4" fill="#e0a030"/>')
    print(f'<text x="{left - 10}" y="{y + 5}" text-anchor="end" fill="#808080">{n:,} cases</text>')
for v in (0.5, 0.6, 0.7, 0.8, 0.9, 1):
    print(f'<text x="{x(v):.1f}" y="178" text-anchor="middle" fill="#808080">{v:g}</text>')
print(f'<text x="{left + width / 2}" y="198" text-anchor="middle" fill="#808080">share of right replies</text>')
print('</svg>')
