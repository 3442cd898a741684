"""Three origins of a backtest: known, forecast and hidden values as squares, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
y = [4, 9, 6, 11, 6, 10, 8, 13, 7, 12]
parts = []
for row, origin in enumerate((4, 6, 8)):
    top = 34 + row * 44
    parts.append(f'<text x="8" y="{top + 22}" font-family="sans-serif" font-size="14" fill="{GREY}">origin {origin}</text>')
    for n, value in enumerate(y):
        x = 84 + n * 38
        colour = FILL if n < origin else MARK
        if n < origin + 2:
            parts.append(f'<rect x="{x}" y="{top}" width="32" height="32" rx="4" fill="{colour}"/>')
            parts.append(f'<text x="{x + 16}" y="{top + 22}" font-family="monospace" font-size="15" text-anchor="middle" fill="#ffffff">{value}</text>')
        else:
            parts.append(f'<rect x="{x}" y="{top}" width="32" height="32" rx="4" fill="none" stroke="{GREY}" stroke-dasharray="3 3"/>')
for x, colour, text in ((84, FILL, "known"), (190, MARK, "forecast, then compared"), (390, GREY, "hidden")):
    parts.append(f'<text x="{x}" y="20" font-family="sans-serif" font-size="14" fill="{colour}">{text}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 166">{"".join(parts)}</svg>')
