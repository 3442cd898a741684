"""Four probabilities and the cut of top-p 0.8, as an SVG."""

BLUE, GREY, ORANGE = "#2f7fb8", "#808080", "#c8722a"
parts, left = [], 40.0
for name, q in (("tea", 0.662), ("milk", 0.244), ("juice", 0.090), ("gravel", 0.004)):
    width = 440 * q
    kept = name in ("tea", "milk")
    colour = BLUE if kept else GREY
    parts.append(f'<rect x="{left:.1f}" y="50" width="{max(width - 2, 1):.1f}" height="44" fill="{colour}" fill-opacity="{0.8 if kept else 0.3}"/>')
    x = left + width / 2 + (12 if name == "gravel" else 0)
    parts.append(f'<text x="{x:.1f}" y="{128 if name == "gravel" else 112}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{colour}">{name} {q}</text>')
    left += width
cut = 40 + 440 * 0.8
parts.append(f'<line x1="{cut}" y1="36" x2="{cut}" y2="98" stroke="{ORANGE}" stroke-width="2.5"/>')
parts.append(f'<text x="{cut}" y="28" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{ORANGE}">p = 0.8</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 140">{"".join(parts)}</svg>')
