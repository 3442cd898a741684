"""Two pairs of learning curves, sketched, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []
sizes = [20, 50, 100, 200, 400]
panels = (
    ("degree 1", [0.198, 0.194, 0.213, 0.245, 0.271], [0.274, 0.278, 0.254, 0.243, 0.242]),
    ("degree 9", [0.020, 0.057, 0.081, 0.085, 0.090], [0.42, 0.251, 0.143, 0.087, 0.087]),
)
for n, (name, train, val) in enumerate(panels):
    left = 34 + n * 240
    parts.append(f'<line x1="{left}" y1="150" x2="{left + 190}" y2="150" stroke="{GREY}"/><line x1="{left}" y1="150" x2="{left}" y2="10" stroke="{GREY}"/>')
    goal = 150 - 0.12 * 330
    parts.append(f'<line x1="{left}" y1="{goal:.1f}" x2="{left + 190}" y2="{goal:.1f}" stroke="{GREY}" stroke-dasharray="5 4"/>')
    for values, colour in ((train, FILL), (val, MARK)):
        points = " ".join(f"{left + 12 + i * 42},{150 - v * 330:.1f}" for i, v in enumerate(values))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
    for text, v, colour in (("validation", 0.34, MARK), ("training", 0.045 if n else 0.15, FILL), ("goal", 0.13, GREY)):
        x, anchor = (left + 190, "end") if n or text != "training" else (left + 12, "start")
        parts.append(f'<text x="{x}" y="{150 - v * 330:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')
    for i, size in enumerate(sizes):
        parts.append(f'<text x="{left + 12 + i * 42}" y="166" font-family="sans-serif" font-size="12" text-anchor="middle" fill="{GREY}">{size}</text>')
    parts.append(f'<text x="{left + 95}" y="188" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">{name}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 198">{"".join(parts)}</svg>')
