"""A request and its response between your program and a server, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = [
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    f'<path d="M0 0 L8 4 L0 8 z" fill="{GREY}"/></marker></defs>'
]
for x, name, colour in ((10, "your program", FILL), (440, "server + model", MARK)):
    parts.append(f'<rect x="{x}" y="30" width="130" height="110" rx="6" fill="{colour}"/>')
    parts.append(f'<text x="{x + 65}" y="90" font-family="sans-serif" font-size="15" text-anchor="middle" fill="#ffffff">{name}</text>')
for y, start, end, above, below in (
    (62, 146, 434, "request", "key, model, all messages"),
    (118, 434, 146, "response", "status, message, finish_reason, usage"),
):
    parts.append(f'<line x1="{start}" y1="{y}" x2="{end}" y2="{y}" stroke="{GREY}" stroke-width="2" marker-end="url(#tip)"/>')
    parts.append(f'<text x="290" y="{y - 7}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{above}</text>')
    parts.append(f'<text x="290" y="{y + 17}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{below}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 160">{"".join(parts)}</svg>')
