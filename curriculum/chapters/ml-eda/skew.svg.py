"""A skewed histogram with its median and its mean, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
counts = [22, 26, 14, 8, 5, 3, 3, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3]
values = [(n + 0.5) * 10 for n, count in enumerate(counts) for _ in range(count)]
mean = sum(values) / len(values)
median = sorted(values)[len(values) // 2]
parts = []
for n, count in enumerate(counts):
    if count:
        parts.append(f'<rect x="{21 + n * 24}" y="{160 - count * 4.2:.1f}" width="22" height="{count * 4.2:.1f}" fill="{FILL}"/>')
parts.append(f'<line x1="14" y1="160" x2="440" y2="160" stroke="{GREY}" stroke-width="2"/>')
for words, value, top in (("median", median, 34), ("mean", mean, 34)):
    x = 20 + value * 2.4
    anchor = "end" if words == "median" else "start"
    parts.append(f'<line x1="{x:.1f}" y1="{top - 12}" x2="{x:.1f}" y2="160" stroke="{MARK}" stroke-width="2.5" stroke-dasharray="6 4"/>')
    parts.append(f'<text x="{x + (-6 if anchor == "end" else 6):.1f}" y="{top - 4}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{GREY}">{words}</text>')
parts.append(f'<text x="227" y="184" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">euros spent</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 194">{"".join(parts)}</svg>')
