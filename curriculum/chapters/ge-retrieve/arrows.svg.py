print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 200" font-family="sans-serif" font-size="13">')
print('<path d="M90 170 H510 M90 170 V20" stroke="#808080" fill="none"/>')
rows = [("chunk 0", 0.6, 0.9), ("chunk 1", 4.0, 1.0), ("chunk 2", 1.0, 0.2), ("chunk 3", -0.5, 1.0)]
for name, x, y in rows:
    px, py = 90 + 90 * x, 170 - 90 * y
    print(f'<path d="M90 170 L{px:.0f} {py:.0f}" stroke="#3a86c8" stroke-width="3"/><circle cx="{px:.0f}" cy="{py:.0f}" r="5" fill="#3a86c8"/>')
    dx = -30 if x <= 0.6 else 4
    print(f'<text x="{px + dx:.0f}" y="{py - 9:.0f}" fill="#3a86c8">{name}</text>')
print('<path d="M90 170 L180 80" stroke="#e0a030" stroke-width="3" stroke-dasharray="6 4"/><circle cx="180" cy="80" r="5" fill="#e0a030"/>')
print('<text x="190" y="84" fill="#c07a10">question</text>')
print('</svg>')
