"""Nine trials in a grid and nine drawn at random, with the values of the one setting that matters marked below."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif" font-size="13"'
drawn = [(0.06, 0.55), (0.19, 0.9), (0.27, 0.2), (0.4, 0.7), (0.52, 0.38), (0.61, 0.08), (0.72, 0.82), (0.85, 0.3), (0.94, 0.62)]
grid = [(x, y) for x in (0.15, 0.5, 0.85) for y in (0.15, 0.5, 0.85)]
parts = []
for left, points, words in ((30, grid, "grid: 3 values"), (300, drawn, "random: 9 values")):
    parts.append(f'<text x="{left + 100}" y="18" {font} text-anchor="middle" fill="{GREY}">{words}</text>')
    parts.append(f'<rect x="{left}" y="28" width="200" height="200" fill="none" stroke="{GREY}"/>')
    for x, y in points:
        px, py = left + 200 * x, 228 - 200 * y
        parts.append(f'<line x1="{px:.0f}" y1="{py:.0f}" x2="{px:.0f}" y2="240" stroke="{GREY}" stroke-dasharray="2 3"/>')
        parts.append(f'<circle cx="{px:.0f}" cy="{py:.0f}" r="5" fill="{FILL}"/>')
        parts.append(f'<path d="M{px - 5:.0f} 250L{px + 5:.0f} 250L{px:.0f} 240z" fill="{MARK}"/>')
    parts.append(f'<text x="{left + 100}" y="270" {font} text-anchor="middle" fill="{GREY}">the setting that matters</text>')
    parts.append(f'<text x="{left - 8}" y="128" {font} text-anchor="middle" fill="{GREY}" transform="rotate(-90 {left - 8} 128)">the other one</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 510 282">{"".join(parts)}</svg>')
