print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 150" font-family="sans-serif" font-size="13">')
names = ["question", "search", "prompt", "model", "reply"]
notes = ["", "top k passages", "[1] ... [2] ...", "or a fake", "with quotations"]
for i, (name, note) in enumerate(zip(names, notes)):
    x = 10 + 130 * i
    print(f'<rect x="{x}" y="20" width="100" height="36" rx="6" fill="#3a86c8"/>')
    print(f'<text x="{x + 50}" y="43" text-anchor="middle" fill="#ffffff">{name}</text>')
    print(f'<text x="{x + 50}" y="74" text-anchor="middle" fill="#808080">{note}</text>')
    if i < 4:
        print(f'<path d="M{x + 102} 38 h22 m-7 -5 l7 5 l-7 5" stroke="#808080" stroke-width="2" fill="none"/>')
print('<rect x="270" y="106" width="220" height="34" rx="6" fill="none" stroke="#e0a030" stroke-width="2"/>')
print('<text x="380" y="128" text-anchor="middle" fill="#c07a10">check: does it stand there?</text>')
print('<path d="M580 82 V123 H496 m7 -5 l-7 5 l7 5 M264 123 H190 V82 m-5 7 l5 -7 l5 7" stroke="#e0a030" stroke-width="2" fill="none"/>')
print('</svg>')
