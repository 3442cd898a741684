print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 150" font-family="sans-serif" font-size="13">')
boxes = [(10, "reply", "#808080"), (160, "severe?", "#3a86c8"), (330, "mild?", "#3a86c8"), (500, "shown", "#2a9d6f")]
for i, (x, name, colour) in enumerate(boxes):
    print(f'<rect x="{x}" y="18" width="110" height="36" rx="6" fill="{colour}"/>')
    print(f'<text x="{x + 55}" y="41" text-anchor="middle" fill="#ffffff">{name}</text>')
for x, length in ((122, 34), (272, 54), (442, 54)):
    print(f'<path d="M{x} 36 h{length} m-7 -5 l7 5 l-7 5" stroke="#808080" stroke-width="2" fill="none"/>')
print('<text x="298" y="28" text-anchor="middle" fill="#808080">no</text>')
print('<text x="468" y="28" text-anchor="middle" fill="#808080">no</text>')
for x, name, note in ((160, "never shown", "yes, or no score"), (330, "an editor", "yes")):
    print(f'<path d="M{x + 55} 56 v42 m-5 -7 l5 7 l5 -7" stroke="#808080" stroke-width="2" fill="none"/>')
    print(f'<text x="{x + 63}" y="80" fill="#808080">{note}</text>')
    print(f'<rect x="{x}" y="102" width="110" height="34" rx="6" fill="none" stroke="#e0a030" stroke-width="2"/>')
    print(f'<text x="{x + 55}" y="124" text-anchor="middle" fill="#c07a10">{name}</text>')
print('</svg>')
