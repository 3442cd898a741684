"""The page for people: one total everywhere, and what an owner asks."""

import csv
import html
import io
from pathlib import Path
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient
from world import World

from demand import forecasts, lake, registry, server, state
from demand.store import Store


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(tmp_path_factory.mktemp("page") / "data", series=15, days=420)
    lines = [f"{name},Tea no. {n},{n + 1}.50" for n, name in enumerate(made.names)]
    lines[5] = f'{made.names[5]},"Tea no. 5, ""red"" & black",6.50'
    text = "\n".join(["series,name,price", *lines])
    (made.folder / "products.csv").write_text(f"{text}\n")
    return made


@pytest.fixture(scope="module")
def client(world: World, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    store = Store(str(tmp_path_factory.mktemp("kept") / "state"))
    lake.ingest(store, world.folder, world.day(world.days - 1))
    registry.train(store, world.folder, world.day(world.days - 29), seed=0)
    return TestClient(server.app(store, world.folder))


def _small(path: Path) -> tuple[Store, Path]:
    """A store that has learnt from a world of clean files, and its folder."""
    world, store = World(path / "data", series=6, days=200, dirty=False), Store(str(path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    return store, world.folder


def test_one_total_of_a_series_wherever_it_is_told(world: World, client: TestClient):
    board = {one["series"]: one for one in client.get("/dashboard.json").json()["series"]}
    table = list(csv.DictReader(io.StringIO(client.get("/forecast.csv").text)))
    assert board.keys() == set(world.names)
    for name, one in board.items():
        total = one["total"]
        assert total > 0 and client.get(f"/series/{name}").json()["total"] == total
        days = [row for row in table if row["series"] == name]
        assert sum(float(row["expected"]) for row in days) == pytest.approx(total, abs=0.06)
        assert [float(row["middle"]) for row in days] == [d["mean"] for d in one["forecast"]]
        planned = {d["date"]: d for d in one["forecast"]}
        day = next(iter(planned))
        promoted = bool(world.promo[world.names.index(name), world.days])
        body = {"series": name, "from": day, "to": day, "promotion": promoted}
        assert client.post("/what-if", json=body).json()["total"] == total
        page = client.get("/", params={"series": name, "days": 28}).text
        assert f"<b>{round(total):,}</b> units expected" in page
    whole = sum(one["total"] for one in board.values())
    assert f"<dd>{round(whole):,} units</dd>" in client.get("/").text


def test_names_are_found_and_sorted(client: TestClient):
    found = client.get("/", params={"find": "no. 3"}).text
    assert ">Tea no. 3</a>" in found and ">Tea no. 4</a>" not in found
    assert "Nothing has that name" in client.get("/", params={"find": "coffee"}).text
    page = client.get("/", params={"sort": "name"}).text
    assert page.index(">Tea no. 0</a>") < page.index(">Tea no. 14</a>") < page.index(">Tea no. 2<")


def test_an_order_grows_with_its_days_and_its_chance(world: World, client: TestClient):
    def order(days: int, level: int) -> int:
        query = {"series": world.names[0], "days": days, "level": level}
        page = client.get("/", params=query).text
        return int(page.partition('class="answer">')[2].partition(" units")[0].replace(",", ""))

    assert order(7, 50) < order(7, 95) < order(28, 95)


def test_the_orders_of_the_list_add_up(world: World, client: TestClient):
    def orders(**query: object) -> tuple[list[int], str]:
        page = client.get("/", params={"days": 14, "level": 95, **query}).text
        rows = page.partition("<thead>")[2].partition("</table>")[0].split("order ")[1:]
        found = [int(row.partition("<")[0].replace(",", "")) for row in rows]
        return found, page.partition("All of these orders: ")[2].partition("</p>")[0]

    every, said = orders()
    assert len(every) == len(world.names) and f"<b>{sum(every):,} units</b>" in said
    assert "with a chance of 95 %" in said
    one, said = orders(find="no. 3")
    assert f"<b>{one[0]:,} units</b>, worth about {round(one[0] * 4.5):,} at your" in said
    assert one[0] in every


def test_the_orders_of_the_list_can_be_taken_into_a_spreadsheet(client: TestClient):
    page = client.get("/", params={"days": 14, "level": 95}).text
    link = page.partition('download="orders from ')[2].partition("</a>")[0]
    assert "14 days, 95 percent.csv" in link
    text = unquote(html.unescape(link.partition("charset=utf-8,")[2].partition('"')[0]))
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(text))}
    said = page.partition("All of these orders: <b>")[2].partition(" units")[0]
    assert sum(int(row["order"]) for row in rows.values()) == int(said.replace(",", ""))
    tin = rows['Tea no. 5, "red" & black']
    assert float(tin["worth"]) == 6.5 * int(tin["order"]) > 0


def test_a_warning_names_products_and_what_to_do(tmp_path: Path):
    store, folder = _small(tmp_path)

    def page(retrained: bool) -> str:
        with state.changing(store) as now:
            line = {"alarm": True, "alarmed": ["s01-p1"], "retrained": retrained}
            now.nights = {now.as_of: {"day": str(now.as_of), **line}}
            state.save(store, now)
        return TestClient(server.app(store, folder)).get("/").text

    warned = page(retrained=False)
    assert "1 product shows it" in warned and '<a href="?series=s01-p1#product">' in warned
    assert "before you order" in warned and "before you order" not in page(retrained=True)


def test_a_promotion_is_not_asked_for_before_any_was_seen(tmp_path: Path):
    world = World(tmp_path / "data", series=6, days=200, dirty=False)
    (world.folder / "promotions.csv").write_text("date,series\n")
    with (world.folder / "catalog.csv").open("a") as file:
        file.write(f"s01-later,s01,small,{world.day(world.days + 60)}\n")
    store = Store(str(tmp_path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    client = TestClient(server.app(store, world.folder))
    page = client.get("/").text
    assert "no promotion has been seen yet" in page and 'id="what-if"' not in page
    answer = client.get("/", params={"series": "s01-later"})
    assert answer.status_code == 404 and "is sold" in answer.json()["error"]


def test_what_if_stands_beside_the_series(world: World, client: TestClient):
    name, first = world.names[1], world.day(world.days + 1)
    query = {"series": name, "from": str(first), "to": str(world.day(world.days + 12))}
    page = client.get("/", params=query).text
    assert "units in 28 days instead of" in page and 'class="other" points="' in page
    assert "instead of" not in client.get("/", params={"series": name, "from": ""}).text


def test_the_reasons_add_up_to_what_is_expected(world: World, client: TestClient):
    page = client.get("/", params={"series": world.names[0]}).text
    cells = page.partition("<details>")[2].partition("</details>")[0].split('<td class="n">')[1:]
    *reasons, expected = [float(cell.partition("<")[0]) for cell in cells]
    total = client.get(f"/series/{world.names[0]}").json()["total"]
    is_open = int(world.open[world.days : world.days + 28].sum())
    assert sum(reasons) == pytest.approx(expected, abs=0.1 * len(reasons))
    assert expected == pytest.approx(total / is_open, abs=0.06)


def test_open_days_without_a_file_are_told(tmp_path: Path):
    world = World(tmp_path / "data", series=6, days=200, dirty=False)
    gone = next(n for n in range(world.days - 5, 0, -1) if world.open[n])
    (world.folder / "inbox" / f"{world.day(gone)}.csv").unlink()
    store = Store(str(tmp_path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    day = world.day(gone)
    page = TestClient(server.app(store, world.folder)).get("/").text
    assert f"No file came for {day.day} {day:%b}" in page


def test_the_last_month_is_judged_by_a_forecast_made_before_it(client: TestClient):
    page = client.get("/").text
    assert " sold, " in page and "open days lay in its band" in page
    assert "that you are closed: " in page and "none in 0 nights" in page


@pytest.mark.parametrize(
    "query",
    [
        {"series": "nothing"},
        {"level": "100"},
        {"days": "x"},
        {"days": "0"},
        {"from": "tomorrow"},
        {"sort": "no"},
    ],
)
def test_an_address_without_sense_is_refused_in_a_sentence(client: TestClient, query):
    answer = client.get("/", params=query)
    assert 400 <= answer.status_code < 500 and answer.json()["error"]


def test_more_than_was_ever_sold_is_flagged(tmp_path: Path):
    world = World(tmp_path / "data", series=12, days=300, dirty=False)
    store = Store(str(tmp_path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    client = TestClient(server.app(store, world.folder))
    assert "beyond its history" not in client.get("/").text
    ahead = [f"{world.day(n)},{world.names[2]}" for n in range(world.days, world.days + 28)]
    (world.folder / "promotions.csv").write_text("\n".join(["date,series", *ahead]) + "\n")
    page = client.get("/", params={"series": world.names[2]}).text
    assert page.count("beyond its history") == 1 and "ever sold before" in page


def test_a_total_adds_means_and_not_middles():
    day = {"date": "2026-01-02", "p10": 0.0, "mean": 1.0, "p90": 12.0}
    assert forecasts.total([day] * 3) == pytest.approx(12.0) and forecasts.total([]) == 0
