"""A chain of rates, pedals to wheel to metres, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']
for n, name in enumerate(("pedals", "wheel", "metres")):
    x = 20 + n * 170
    parts.append(f'<rect x="{x}" y="80" width="100" height="48" rx="8" fill="{FILL}"/>')
    parts.append(f'<text x="{x + 50}" y="110" font-family="sans-serif" font-size="17" text-anchor="middle" fill="#ffffff">{name}</text>')
for n, rate in enumerate(("· 3", "· 2")):
    x = 124 + n * 170
    parts.append(f'<line x1="{x}" y1="104" x2="{x + 60}" y2="104" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')
    parts.append(f'<text x="{x + 28}" y="96" font-family="sans-serif" font-size="17" text-anchor="middle" fill="{MARK}">{rate}</text>')
parts.append(f'<path d="M70,76 C130,10 350,10 408,70" fill="none" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')
parts.append(f'<text x="240" y="20" font-family="sans-serif" font-size="17" text-anchor="middle" fill="{MARK}">· 6</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 140">{"".join(parts)}</svg>')
