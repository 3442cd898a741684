"""Twenty ways to choose three of six numbers, by the difference of the means, as dots in an SVG."""

from itertools import combinations

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
numbers, parts, heap = [25, 31, 34, 20, 22, 24], [], {}
for chosen in combinations(range(6), 3):
    a = sum(numbers[i] for i in chosen)
    d = round((2 * a - sum(numbers)) / 3, 2)
    heap[d] = heap.get(d, 0) + 1
    x, y = 260 + d * 24, 150 - heap[d] * 20
    far = abs(d) >= 8 - 1e-9
    parts.append(f'<circle cx="{x:.0f}" cy="{y}" r="8" fill="{MARK if far else FILL}"/>')
parts.append(f'<line x1="30" y1="146" x2="490" y2="146" stroke="{GREY}" stroke-width="2"/>')
for d in (-8, -4, 0, 4, 8):
    parts.append(f'<text x="{260 + 24 * d}" y="168" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{d}</text>')
parts.append(f'<text x="260" y="192" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">difference of the means, with music minus without</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 202">{"".join(parts)}</svg>')
