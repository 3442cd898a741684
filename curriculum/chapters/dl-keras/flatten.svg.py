"""One picture flattened in two orders, as an SVG."""

FIRST, SECOND, GREY = "#2f7fb8", "#c8722a", "#808080"
above = [*range(6), *range(10, 16)]
below = [v for i in range(6) for v in (i, 10 + i)]
parts = ['<text x="10" y="22" font-family="sans-serif" font-size="13" fill="#808080">NCHW: one channel after the other</text>',
         '<text x="10" y="182" font-family="sans-serif" font-size="13" fill="#808080">NHWC: place after place, its channels side by side</text>']
for value in above:
    a, b = 27 + 36 * above.index(value), 27 + 36 * below.index(value)
    colour = FIRST if value < 10 else SECOND
    parts.append(f'<line x1="{a}" y1="58" x2="{b}" y2="132" stroke="{colour}" stroke-width="1.2" opacity="0.6"/>')
for y, order in ((32, above), (132, below)):
    for i, value in enumerate(order):
        colour = FIRST if value < 10 else SECOND
        parts.append(f'<rect x="{12 + 36 * i}" y="{y}" width="30" height="26" rx="3" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{27 + 36 * i}" y="{y + 18}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{colour}">{value}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 195">{"".join(parts)}</svg>')
