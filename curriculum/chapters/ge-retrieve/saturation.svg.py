def line(values, colour, dash=""):
    points = " ".join(f"{50 + 40 * t:.1f},{190 - 50 * v:.1f}" for t, v in values)
    print(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="3" stroke-dasharray="{dash}"/>')


ts = [i / 10 for i in range(101)]
print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 230" font-family="sans-serif" font-size="13">')
print('<path d="M50 10 V190 H460" fill="none" stroke="#808080" stroke-width="2"/>')
print('<path d="M50 65 H460" stroke="#808080" stroke-dasharray="2 4"/>')
line([(t, t) for t in ts if t <= 3.4], "#808080", "6 4")
line([(t, t * 2.5 / (t + 1.5)) for t in ts], "#3a86c8")
line([(t, t * 2.5 / (t + 1.5 * 2.5)) for t in ts], "#e0a030")
print('<text x="190" y="30" fill="#808080">plain count</text>')
print('<text x="465" y="70" fill="#808080">ceiling: k1 + 1 = 2.5</text>')
print('<text x="465" y="88" fill="#3a86c8">average length</text>')
print('<text x="465" y="106" fill="#c07a10">three times as long</text>')
for t in (0, 5, 10):
    print(f'<text x="{50 + 40 * t}" y="208" text-anchor="middle" fill="#808080">{t}</text>')
print('<text x="255" y="225" text-anchor="middle" fill="#808080">how often the word occurs in the chunk</text>')
print('</svg>')
