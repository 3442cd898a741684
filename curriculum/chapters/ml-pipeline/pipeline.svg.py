"""The two paths through a pipeline of a scaler and a classifier, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif" font-size="14"'
parts = [
    f'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{GREY}"/></marker></defs>'
]
for x, word in ((205, "scaler"), (385, "classifier")):
    parts.append(f'<text x="{x}" y="20" {font} text-anchor="middle" fill="{GREY}">{word}</text>')
for y, call, given, first, second, last, colour in (
    (34, "fit", "X, y", "fit_transform", "fit", "", MARK),
    (94, "predict", "new", "transform", "predict", "answers", FILL),
):
    parts.append(f'<text x="8" y="{y + 24}" {font} fill="{colour}">{call}</text>')
    parts.append(f'<text x="66" y="{y + 24}" {font} fill="{GREY}">{given}</text>')
    for x, word in ((145, first), (325, second)):
        parts.append(f'<rect x="{x}" y="{y}" width="120" height="38" rx="4" fill="{colour}"/>')
        parts.append(f'<text x="{x + 60}" y="{y + 24}" {font} text-anchor="middle" fill="#ffffff">{word}</text>')
    for start, end in ((104, 141), (268, 321), *([(448, 478)] if last else [])):
        parts.append(f'<line x1="{start}" y1="{y + 19}" x2="{end}" y2="{y + 19}" stroke="{GREY}" stroke-width="2" marker-end="url(#tip)"/>')
    parts.append(f'<text x="484" y="{y + 24}" {font} fill="{GREY}">{last}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 550 144">{"".join(parts)}</svg>')
