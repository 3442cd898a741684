print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 270" font-family="sans-serif" font-size="13">')
for day in range(1, 21):
    y = 14 + 11 * (day - 1)
    done = day + 14 <= 20
    colour = "#3a86c8" if done else "#e0a030"
    end = day + 14
    print(f'<rect x="{30 + 14 * day}" y="{y}" width="{14 * (end - day)}" height="8" fill="{colour}"/>')
x = 30 + 14 * 20
print(f'<line x1="{x}" y1="6" x2="{x}" y2="236" stroke="#c04040" stroke-width="2" stroke-dasharray="5 4"/>')
print(f'<text x="{x}" y="252" text-anchor="middle" fill="#808080">today: day 20</text>')
print('<text x="44" y="252" text-anchor="middle" fill="#808080">day 1</text>')
print('<text x="350" y="40" fill="#808080">blue: 14 days have passed</text>')
print('<text x="40" y="226" fill="#808080">yellow: still waiting for labels</text>')
print('</svg>')
