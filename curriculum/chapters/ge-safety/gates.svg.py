print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 130" font-family="sans-serif" font-size="13">')
boxes = [
    (10, "question, texts", "#808080"),
    (140, "model", "#808080"),
    (270, "allowed?", "#3a86c8"),
    (400, "side effect?", "#3a86c8"),
    (530, "tool runs", "#2a9d6f"),
]
notes = ["", "proposes a call", "by task", "then the user's yes", "with the session's rights"]
for i, ((x, name, colour), note) in enumerate(zip(boxes, notes)):
    print(f'<rect x="{x}" y="34" width="104" height="36" rx="6" fill="{colour}"/>')
    print(f'<text x="{x + 52}" y="57" text-anchor="middle" fill="#ffffff">{name}</text>')
    print(f'<text x="{x + 52}" y="{88}" text-anchor="middle" fill="#808080" font-size="11">{note}</text>')
    if i < 4:
        print(f'<path d="M{x + 106} 52 h20 m-7 -5 l7 5 l-7 5" stroke="#808080" stroke-width="2" fill="none"/>')
print('<path d="M258 14 V116" stroke="#e0a030" stroke-width="2" stroke-dasharray="6 4"/>')
print('<text x="248" y="20" text-anchor="end" fill="#c07a10">may be misled</text>')
print('<text x="268" y="20" fill="#3a86c8">code decides</text>')
print('</svg>')
