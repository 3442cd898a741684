def latencies(open_loop):
    free, found = 0, []
    for i in range(160):
        start = max(20 * i, free)
        free = start + (1000 if i == 10 else 10)
        found.append(free - (20 * i if open_loop else start))
    return found


print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 300" font-family="sans-serif" font-size="14">')
for top, name, open_loop in ((20, "open loop", True), (160, "closed loop", False)):
    base = top + 110
    for i, ms in enumerate(latencies(open_loop)):
        h = 100 * ms / 1000
        print(f'<rect x="{60 + 3 * i}" y="{base - h:.1f}" width="2" height="{h:.1f}" fill="#3a86c8"/>')
    print(f'<line x1="58" y1="{base}" x2="542" y2="{base}" stroke="#808080" stroke-width="2"/>')
    print(f'<text x="54" y="{base - 95}" text-anchor="end" fill="#808080">1 s</text>')
    print(f'<text x="54" y="{base}" text-anchor="end" fill="#808080">0</text>')
    print(f'<text x="540" y="{top + 10}" text-anchor="end" fill="#808080">{name}</text>')
print('<text x="300" y="292" text-anchor="middle" fill="#808080">latency of each request, in the order of sending</text>')
print("</svg>")
