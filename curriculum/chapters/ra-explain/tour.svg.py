"""From the base value 42 over the shares 32 and 6 to the prediction 80, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SCALE, LEFT = 4, 130
font = 'font-family="sans-serif" font-size="14"'
parts = []
for row, (name, start, length, colour, text) in enumerate(
    (("base value", 0, 42, GREY, "42"), ("kilometres", 42, 32, FILL, "+32"), ("rain", 74, 6, MARK, "+6"))
):
    y = 14 + 44 * row
    x = LEFT + SCALE * start
    parts.append(f'<rect x="{x}" y="{y}" width="{SCALE * length}" height="28" rx="3" fill="{colour}"/>')
    parts.append(f'<text x="{LEFT - 12}" y="{y + 19}" {font} text-anchor="end" fill="{GREY}">{name}</text>')
    parts.append(f'<text x="{x + SCALE * length + 7}" y="{y + 19}" {font} fill="{GREY}">{text}</text>')
    end = x + SCALE * length
    parts.append(f'<line x1="{end}" y1="{y + 28}" x2="{end}" y2="{y + 44}" stroke="{GREY}" stroke-width="2" stroke-dasharray="3 3"/>')
parts.append(f'<text x="{LEFT + SCALE * 80}" y="160" {font} text-anchor="middle" fill="{GREY}">80 minutes</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 170">{"".join(parts)}</svg>')
