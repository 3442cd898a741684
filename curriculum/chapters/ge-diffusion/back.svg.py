"""Noise becomes a ring: points of the reverse process with an exact denoiser, as an SVG."""

import numpy as np

FILL, GREY = "#3a9a5c", "#808080"
rng = np.random.default_rng(9)
T, WIDTH = 100, 0.06
betas = np.concatenate([[0.0], np.linspace(0.1 / T, 20 / T, T)])
shares = np.cumprod(1 - betas)
angles = np.linspace(0, 2 * np.pi, 60, endpoint=False)
data = 1.4 * np.column_stack([np.cos(angles), np.sin(angles)])
points = rng.normal(size=(130, 2))
shown = {T: points}
for t in range(T, 0, -1):
    share = shares[t]
    spread = share * WIDTH**2 + 1 - share
    far = ((points[:, None] - share**0.5 * data) ** 2).sum(axis=2) / (2 * spread)
    weights = np.exp(far.min(axis=1, keepdims=True) - far)
    mean = weights @ data / weights.sum(axis=1, keepdims=True)
    guess = (1 - share) ** 0.5 / spread * (points - share**0.5 * mean)
    points = (points - betas[t] / (1 - share) ** 0.5 * guess) / (1 - betas[t]) ** 0.5
    if t > 1:
        points = points + betas[t] ** 0.5 * rng.normal(size=points.shape)
    shown[t - 1] = points
parts = []
for place, t in enumerate((100, 15, 5, 0)):
    left = 80 + 155 * place
    for x, y in shown[t].tolist():
        if max(abs(x), abs(y)) < 2.4:
            parts.append(f'<circle cx="{left + 30 * x:.1f}" cy="{80 - 30 * y:.1f}" r="2.2" fill="{FILL}"/>')
    parts.append(f'<rect x="{left - 73}" y="6" width="146" height="148" fill="none" stroke="{GREY}" stroke-opacity="0.5"/>')
    parts.append(f'<text x="{left}" y="176" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">t = {t}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 625 184">{"".join(parts)}</svg>')
