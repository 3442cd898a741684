import numpy as np

rng = np.random.default_rng(3)
ref = rng.gamma(3, 2, 5000)
edges = np.quantile(ref, np.arange(1, 10) / 10)
r = np.full(10, 0.1)
values = []
for _ in range(4000):
    c = np.maximum(np.bincount(np.searchsorted(edges, rng.gamma(3, 2, 100)), minlength=10) / 100, 0.0001)
    values.append(float(((c - r) * np.log(c / r)).sum()))
counts, _ = np.histogram(values, bins=np.arange(0, 0.301, 0.01))
print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 230" font-family="sans-serif" font-size="14">')
for i, count in enumerate(counts):
    h = 150 * count / max(counts)
    colour = "#e0a030" if i >= 10 else "#3a86c8"
    print(f'<rect x="{30 + 16.5 * i:.1f}" y="{190 - h:.1f}" width="14.5" height="{h:.1f}" fill="{colour}"/>')
print('<line x1="30" y1="190" x2="530" y2="190" stroke="#808080" stroke-width="2"/>')
for at, text in ((0, "0"), (0.1, "0.1"), (0.2, "0.2"), (0.3, "0.3")):
    print(f'<text x="{30 + 1650 * at:.0f}" y="210" text-anchor="middle" fill="#808080">{text}</text>')
limit = float(np.sort(values)[3799])
for at, text in ((0.1, "fixed limit"), (limit, "limit of 5 %")):
    x = 29 + 1650 * at
    print(f'<line x1="{x:.0f}" y1="24" x2="{x:.0f}" y2="190" stroke="#c04040" stroke-width="2" stroke-dasharray="5 4"/>')
    print(f'<text x="{x + 5:.0f}" y="34" fill="#808080">{text}</text>')
print('<text x="280" y="228" text-anchor="middle" fill="#808080">PSI of quiet days with 100 rows</text>')
print('</svg>')
