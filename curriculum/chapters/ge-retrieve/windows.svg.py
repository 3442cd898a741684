print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 170" font-family="sans-serif" font-size="14">')
print('<rect x="20" y="18" width="480" height="22" rx="3" fill="none" stroke="#808080" stroke-width="2"/>')
print('<text x="260" y="34" text-anchor="middle" fill="#808080">the text, 48 characters</text>')
for i, (a, b) in enumerate(((0, 24), (16, 40), (32, 48))):
    y = 58 + 34 * i
    print(f'<rect x="{20 + 10 * a}" y="{y}" width="{10 * (b - a)}" height="22" rx="3" fill="#3a86c8"/>')
    print(f'<text x="{20 + 5 * (a + b)}" y="{y + 16}" text-anchor="middle" fill="#ffffff">{a} to {b}</text>')
for a in (16, 32):
    y = 58 + 34 * (a // 16 - 1)
    print(f'<rect x="{20 + 10 * a}" y="{y}" width="80" height="56" fill="#e0a030" fill-opacity="0.35"/>')
print('<text x="20" y="164" fill="#808080">shaded: shared by two neighbours, 8 characters</text>')
print('</svg>')
