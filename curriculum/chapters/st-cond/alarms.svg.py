"""The 348 alarms of 10,000 nights: a short bar of real ones and a long one of false ones, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []
for y, count, name, colour in ((30, 49.5, "break-in", MARK), (90, 298.5, "false alarm", FILL)):
    parts.append(f'<rect x="110" y="{y}" width="{count * 1.15:.0f}" height="36" rx="4" fill="{colour}"/>')
    parts.append(f'<text x="100" y="{y + 24}" font-family="sans-serif" font-size="15" text-anchor="end" fill="{GREY}">{name}</text>')
    parts.append(f'<text x="{118 + count * 1.15:.0f}" y="{y + 24}" font-family="sans-serif" font-size="15" fill="{GREY}">{count}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 150">{"".join(parts)}</svg>')
