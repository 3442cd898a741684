"""Eight rows in two folds and who speaks to whom, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
TOWNS = ["Ash", "Ash", "Elm", "Ash", "Elm", "Yew", "Ash", "Elm"]
font = 'font-family="sans-serif" font-size="14"'
parts = [
    f'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{GREY}"/></marker></defs>'
]
for fold, (y, colour) in enumerate([(24, FILL), (124, MARK)]):
    parts.append(f'<text x="70" y="{y + 23}" {font} text-anchor="end" fill="{GREY}">fold {fold}</text>')
    for place, row in enumerate(range(fold, 8, 2)):
        x = 86 + place * 84
        parts.append(f'<rect x="{x}" y="{y}" width="74" height="36" rx="4" fill="{colour}"/>')
        parts.append(f'<text x="{x + 37}" y="{y + 23}" {font} text-anchor="middle" fill="#ffffff">{row}: {TOWNS[row]}</text>')
for x, start, end, word, side in ((190, 64, 120, "numbers for fold 1", "end"), (300, 120, 64, "numbers for fold 0", "start")):
    parts.append(f'<line x1="{x}" y1="{start}" x2="{x}" y2="{end}" stroke="{GREY}" stroke-width="2" marker-end="url(#tip)"/>')
    parts.append(f'<text x="{x - 8 if side == "end" else x + 8}" y="97" {font} text-anchor="{side}" fill="{GREY}">{word}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 184">{"".join(parts)}</svg>')
