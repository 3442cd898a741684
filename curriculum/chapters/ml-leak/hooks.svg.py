"""Ten hooks on a line, the middle four with damaged skis, and the two cuts that part them, as an SVG."""

GREY, BLUE, MARK = "#808080", "#2f7fb8", "#c8722a"
font = 'font-family="sans-serif" font-size="14" text-anchor="middle"'
parts = [f'<line x1="20" y1="70" x2="470" y2="70" stroke="{GREY}"/>']
for hook in range(1, 11):
    x = 44 * hook
    bad = 4 <= hook <= 7
    parts.append(f'<circle cx="{x}" cy="56" r="9" fill="{MARK if bad else BLUE}"/>')
    parts.append(f'<text x="{x}" y="90" {font} fill="{GREY}">{hook}</text>')
for cut in (3.5, 7.5):
    parts.append(f'<line x1="{44 * cut}" y1="28" x2="{44 * cut}" y2="98" stroke="{GREY}" stroke-width="2" stroke-dasharray="5 4"/>')
for x, word, colour in ((88, "sound", BLUE), (242, "damaged", MARK), (396, "sound", BLUE)):
    parts.append(f'<text x="{x}" y="22" {font} fill="{colour}">{word}</text>')
parts.append(f'<text x="242" y="114" {font} fill="{GREY}">hook</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 124">{"".join(parts)}</svg>')
