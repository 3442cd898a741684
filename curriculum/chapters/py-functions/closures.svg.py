"""Two closures, each with a kept name of its own, as an SVG."""

FILL, GREY = "#2f7fb8", "#808080"
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']
for y, name, percent in ((20, "staff", 20), (90, "member", 5)):
    parts.append(f'<text x="50" y="{y + 32}" font-family="monospace" font-size="20" text-anchor="middle" fill="{GREY}">{name}</text>')
    parts.append(f'<line x1="95" y1="{y + 25}" x2="150" y2="{y + 25}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')
    parts.append(f'<rect x="155" y="{y}" width="180" height="50" rx="6" fill="none" stroke="{GREY}" stroke-width="2"/>')
    parts.append(f'<text x="245" y="{y + 31}" font-family="monospace" font-size="18" text-anchor="middle" fill="{GREY}">price_after</text>')
    parts.append(f'<text x="390" y="{y + 20}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">keeps</text>')
    parts.append(f'<line x1="340" y1="{y + 27}" x2="435" y2="{y + 27}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')
    parts.append(f'<rect x="440" y="{y}" width="150" height="50" rx="6" fill="{FILL}"/>')
    parts.append(f'<text x="515" y="{y + 31}" font-family="monospace" font-size="18" text-anchor="middle" fill="#ffffff">percent: {percent}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 160">{"".join(parts)}</svg>')
