"""The page for people: a picture of each series, drawn on the server, renewed on new data."""

from collections.abc import Iterable
from datetime import date
from html import escape

from shop.table import History

WIDTH, HEIGHT = 320, 90

STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 1rem auto; padding: 0 1rem; max-width: 70rem }
main { display: grid; gap: 1rem }
main { grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)) }
h2 { font-size: 1rem; margin: 0 }
figure { margin: 0 }
svg { width: 100%; height: auto }
figcaption { font-size: .875rem }
#stale { border: 2px solid; padding: .5rem; font-weight: bold }
.sold { fill: none; stroke: currentColor }
.mean { fill: none; stroke: light-dark(#0a58a8, #7cb8ff); stroke-width: 2 }
.band { fill: light-dark(#0a58a8, #7cb8ff); opacity: .25 }
"""
RENEW = """
const shown = document.body.dataset.shown
setInterval(async () => {
  const told = await (await fetch("/dashboard.json")).json()
  if (`${told.as_of} ${told.version} ${told.stale}` !== shown) location.reload()
}, 10000)
"""


def html(told: dict, sold: History) -> str:
    old = '<p id="stale">No new data has come for more than a day. What you see is old.</p>'
    shown = f"{told['as_of']} {told['version']} {str(told['stale']).lower()}"
    figures = [_figure(one["series"], one["forecast"], sold) for one in told["series"]]
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Demand, the next four weeks</title>
<style>{STYLE}</style>
<body data-shown="{escape(shown)}">
<h1>Demand, the next four weeks</h1>
{old if told["stale"] else ""}
<p>Known up to <time>{told["as_of"]}</time> · version {escape(told["version"])} ·
{told["quarantined"]} rows in quarantine. Black or white: sold. Blue: expected; in eight days of ten
it will be in the shaded band.</p>
<main>{"".join(figures)}</main>
<script>{RENEW}</script>
"""


def _figure(series: str, ahead: list[dict], sold: History) -> str:
    past = sold.get(series, [])
    first = past[0][0] if past else date.fromisoformat(ahead[0]["date"])
    last = date.fromisoformat(ahead[-1]["date"])
    top = max([1, *(units for _, units in past), *(row["p90"] for row in ahead)])

    def points(values: Iterable[tuple[date, float]]) -> str:
        across, up = WIDTH / (last - first).days, HEIGHT / top
        return " ".join(
            f"{(day - first).days * across:.1f},{HEIGHT - value * up:.1f}" for day, value in values
        )

    def of(key: str) -> list[tuple[date, float]]:
        return [(date.fromisoformat(row["date"]), row[key]) for row in ahead]

    total = sum(row["mean"] for row in ahead)
    return f"""<figure>
<h2>{escape(series)}</h2>
<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(series)}: sold, and expected">
<polygon class="band" points="{points(of("p90"))} {points(reversed(of("p10")))}"/>
<polyline class="sold" points="{points(past)}"/>
<polyline class="mean" points="{points(of("mean"))}"/>
</svg>
<figcaption>{total:.0f} expected in four weeks · the scale ends at {top:.0f}</figcaption>
</figure>
"""
