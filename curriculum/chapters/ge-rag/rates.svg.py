no = [0.7, 0.3, 0.2]
yes = [0.9, 0.8, 0.75, 0.6, 0.4]
ts = [i / 200 for i in range(201)]


def line(values, colour):
    points = " ".join(f"{50 + 400 * t:.1f},{160 - 130 * v:.1f}" for t, v in zip(ts, values))
    print(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="3"/>')


print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 205" font-family="sans-serif" font-size="13">')
print('<path d="M50 15 V160 H460" fill="none" stroke="#808080" stroke-width="2"/>')
line([sum(s >= t for s in no) / 3 for t in ts], "#e0a030")
line([sum(s < t for s in yes) / 5 for t in ts], "#3a86c8")
for t in (0, 0.5, 1):
    print(f'<text x="{50 + 400 * t}" y="178" text-anchor="middle" fill="#808080">{t}</text>')
for v in (0, 1):
    print(f'<text x="40" y="{165 - 130 * v}" text-anchor="end" fill="#808080">{v}</text>')
print('<text x="250" y="198" text-anchor="middle" fill="#808080">threshold</text>')
print('<text x="465" y="156" fill="#c07a10">false answers</text>')
print('<text x="465" y="36" fill="#3a86c8">needless silence</text>')
print('</svg>')
