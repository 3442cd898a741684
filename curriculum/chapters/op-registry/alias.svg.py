print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 190" font-family="sans-serif" font-size="14">')
print('<defs><marker id="tip" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto">')
print('<path d="M0,0 L8,4 L0,8 z" fill="#808080"/></marker></defs>')
for i, (month, run) in enumerate((("March", 12), ("May", 31), ("June", 40))):
    x = 20 + 170 * i
    print(f'<rect x="{x}" y="110" width="140" height="60" rx="6" fill="none" stroke="#3a86c8" stroke-width="2"/>')
    print(f'<text x="{x + 70}" y="136" text-anchor="middle" fill="#3a86c8">version {i + 1}</text>')
    print(f'<text x="{x + 70}" y="157" text-anchor="middle" fill="#808080">{month}, run {run}</text>')
print('<text x="250" y="32" text-anchor="middle" fill="#e0a030" font-weight="bold">champion</text>')
print('<text x="430" y="32" text-anchor="middle" fill="#e0a030" font-weight="bold">challenger</text>')
for x1, x2, dash in ((252, 258, ""), (282, 402, ' stroke-dasharray="6 5"'), (430, 434, "")):
    print(f'<line x1="{x1}" y1="42" x2="{x2}" y2="104" stroke="#808080" stroke-width="2"{dash} marker-end="url(#tip)"/>')
print('</svg>')
