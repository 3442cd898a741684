print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 150" font-family="sans-serif" font-size="13">')
left, width = 40, 520


def x(v):
    return left + width * v


print(f'<rect x="{x(0)}" y="50" width="{width * 0.74:.1f}" height="34" fill="#808080" fill-opacity="0.5"/>')
print(f'<rect x="{x(0.74):.1f}" y="50" width="{width * 0.06:.1f}" height="34" fill="#3a86c8"/>')
print(f'<rect x="{x(0)}" y="50" width="{width}" height="34" fill="none" stroke="#808080" stroke-width="2"/>')
print(f'<text x="{x(0.37):.1f}" y="72" text-anchor="middle" fill="#808080">chance alone: 0.74</text>')
print(f'<text x="{x(0.80):.1f}" y="40" text-anchor="end" fill="#3a86c8">agreement: 0.80</text>')
print(f'<path d="M{x(0.74):.1f} 96 V102 H{x(1)} V96" fill="none" stroke="#e0a030" stroke-width="2"/>')
print(f'<text x="{x(0.87):.1f}" y="120" text-anchor="middle" fill="#c07a10">room: 0.26</text>')
print(f'<text x="{x(0.87):.1f}" y="138" text-anchor="middle" fill="#c07a10">kappa = 0.06 / 0.26 = 0.23</text>')
for v in (0, 1):
    print(f'<text x="{x(v)}" y="102" text-anchor="middle" fill="#808080">{v}</text>')
print('</svg>')
