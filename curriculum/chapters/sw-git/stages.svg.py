"""The three places of a file, with the commands that lead from one to the next, as an SVG."""

BLUE, GREY, ORANGE, GREEN = "#2f7fb8", "#808080", "#c8722a", "#3d8f5a"
S = 'font-family="sans-serif" font-size="15"'
M = 'font-family="monospace" font-size="15"'
parts = [f'<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="{GREY}"/></marker></defs>']
for x, colour, name, what in ((20, BLUE, "folder", "your files"), (270, ORANGE, "staging area", "what comes next"), (520, GREEN, "repository", "commits, for good")):
    parts.append(f'<rect x="{x}" y="50" width="140" height="80" rx="8" fill="{colour}"/>')
    parts.append(f'<text x="{x + 70}" y="86" {S} text-anchor="middle" fill="#ffffff">{name}</text>')
    parts.append(f'<text x="{x + 70}" y="110" {S} text-anchor="middle" fill="#ffffff">{what}</text>')
for x, name in ((160, "git add"), (410, "git commit")):
    parts.append(f'<line x1="{x + 4}" y1="90" x2="{x + 104}" y2="90" stroke="{GREY}" stroke-width="3" marker-end="url(#a)"/>')
    parts.append(f'<text x="{x + 54}" y="78" {M} text-anchor="middle" fill="{GREY}">{name}</text>')
parts.append(f'<text x="214" y="160" {M} text-anchor="middle" fill="{BLUE}">git diff</text>')
parts.append(f'<text x="464" y="160" {M} text-anchor="middle" fill="{ORANGE}">git diff --staged</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 35 680 140">{"".join(parts)}</svg>')
