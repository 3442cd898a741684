"""Twenty known values as stacked dots, and the same column with ten gaps filled with the mean, as an SVG."""

GREY, BLUE, MARK = "#808080", "#2f7fb8", "#c8722a"
known = {1: 1, 2: 2, 3: 2, 4: 3, 5: 4, 6: 3, 7: 2, 8: 2, 9: 1}
parts = []


def panel(left, title, filled):
    parts.append(f'<line x1="{left}" y1="236" x2="{left + 220}" y2="236" stroke="{GREY}"/>')
    for value, count in known.items():
        x = left + 22 * value
        parts.append(f'<text x="{x}" y="254" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{value}</text>')
        for n in range(count + (filled if value == 5 else 0)):
            colour = MARK if n >= count else BLUE
            parts.append(f'<circle cx="{x}" cy="{227 - 14 * n}" r="6" fill="{colour}"/>')
    parts.append(f'<text x="{left + 110}" y="280" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{title}</text>')


panel(10, "20 known values", 0)
panel(260, "10 gaps filled with the mean, 5", 10)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 292">{"".join(parts)}</svg>')
