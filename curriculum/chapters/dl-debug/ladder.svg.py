"""The rungs of a search: a question, and where to look if the answer is no, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
RUNGS = [
    ("first loss near ln k?", "scale of inputs, first weights"),
    ("one batch down to 0?", "loss, slopes, optimiser"),
    ("validation beats not knowing?", "pairing of rows and labels"),
    ("good enough?", "rate, size, regularisation"),
]
parts = ['<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#808080"/></marker></defs>']
for i, (question, place) in enumerate(RUNGS):
    y = 12 + 62 * i
    parts.append(f'<rect x="10" y="{y}" width="230" height="34" rx="5" fill="none" stroke="{FILL}" stroke-width="2"/>')
    parts.append(f'<text x="125" y="{y + 22}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{FILL}">{question}</text>')
    parts.append(f'<line x1="240" y1="{y + 17}" x2="296" y2="{y + 17}" stroke="{GREY}" stroke-width="1.5" marker-end="url(#tip)"/>')
    parts.append(f'<text x="266" y="{y + 11}" font-family="sans-serif" font-size="12" text-anchor="middle" fill="{GREY}">no</text>')
    parts.append(f'<text x="303" y="{y + 22}" font-family="sans-serif" font-size="13" fill="{MARK}">{place}</text>')
    if i < 3:
        parts.append(f'<line x1="125" y1="{y + 34}" x2="125" y2="{y + 60}" stroke="{GREY}" stroke-width="1.5" marker-end="url(#tip)"/>')
        parts.append(f'<text x="133" y="{y + 52}" font-family="sans-serif" font-size="12" fill="{GREY}">yes</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 250">{"".join(parts)}</svg>')
