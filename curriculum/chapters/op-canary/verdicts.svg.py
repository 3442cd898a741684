rows = [("go on", 90, 250), ("hold", 180, 400), ("hold", 60, 480), ("abort", 345, 470)]
margin, zero = 300, 200
colours = {"go on": "#3a9a5a", "hold": "#e0a030", "abort": "#c04040"}
print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 220" font-family="sans-serif" font-size="15">')
for x, name in ((zero, "0"), (margin, "margin")):
    print(f'<line x1="{x}" y1="20" x2="{x}" y2="180" stroke="#808080" stroke-width="2" stroke-dasharray="5 4"/>')
    print(f'<text x="{x}" y="200" text-anchor="middle" fill="#808080">{name}</text>')
for i, (name, left, right) in enumerate(rows):
    y = 40 + 38 * i
    c = colours[name]
    print(f'<line x1="{left}" y1="{y}" x2="{right}" y2="{y}" stroke="{c}" stroke-width="5"/>')
    for x in (left, right):
        print(f'<line x1="{x}" y1="{y - 8}" x2="{x}" y2="{y + 8}" stroke="{c}" stroke-width="3"/>')
    print(f'<text x="520" y="{y + 5}" fill="#808080">{name}</text>')
print('<text x="300" y="217" text-anchor="middle" fill="#808080" font-size="13">canary minus champion, share of failures</text>')
print("</svg>")
