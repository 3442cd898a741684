"""Tokens of four stages on a scale of powers of ten, as an SVG."""

BLUE, GREY, ORANGE = "#2f7fb8", "#808080", "#c8722a"
stages = [("pre-training", 13, BLUE), ("continued", 10, BLUE), ("instructions", 9, BLUE), ("yours", 7, ORANGE)]
parts = []
for i, (name, power, colour) in enumerate(stages):
    y = 15 + 34 * i
    width = 24 * power
    parts.append(f'<text x="105" y="{y + 17}" font-family="sans-serif" font-size="13" text-anchor="end" fill="{colour}">{name}</text>')
    parts.append(f'<rect x="115" y="{y}" width="{width}" height="24" rx="4" fill="{colour}" fill-opacity="0.2" stroke="{colour}"/>')
    parts.append(f'<text x="{125 + width}" y="{y + 17}" font-family="sans-serif" font-size="13" fill="{GREY}">10^{power}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 160">{"".join(parts)}</svg>')
