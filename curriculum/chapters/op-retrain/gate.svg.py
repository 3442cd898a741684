print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 230" font-family="sans-serif" font-size="14">')
for x, name in ((190, "0"), (270, "g")):
    print(f'<line x1="{x}" y1="16" x2="{x}" y2="196" stroke="#808080" stroke-width="1.5" stroke-dasharray="5 4"/>')
    print(f'<text x="{x}" y="216" text-anchor="middle" fill="#808080">{name}</text>')
rows = ((215, 400, "promote", "#3a9d5d"), (60, 245, "reject", "#c04040"), (110, 370, "hold", "#e0a030"), (200, 300, "hold", "#e0a030"))
for i, (low, high, name, colour) in enumerate(rows):
    y = 36 + 45 * i
    print(f'<line x1="{low}" y1="{y}" x2="{high}" y2="{y}" stroke="{colour}" stroke-width="4"/>')
    for x in (low, high):
        print(f'<line x1="{x}" y1="{y - 8}" x2="{x}" y2="{y + 8}" stroke="{colour}" stroke-width="3"/>')
    print(f'<circle cx="{(low + high) / 2}" cy="{y}" r="6" fill="{colour}"/>')
    print(f'<text x="430" y="{y + 5}" fill="{colour}" font-weight="bold">{name}</text>')
print('</svg>')
