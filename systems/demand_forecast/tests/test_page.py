"""The page for people: one total everywhere, and what an owner asks."""

import csv
import html
import io
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote, unquote

import numpy as np
import pytest
from fastapi.testclient import TestClient
from world import World

from demand import board, forecasts, lake, registry, server, state, stock
from demand.page import PageQuery, render
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
def trained_store(world: World, tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(str(tmp_path_factory.mktemp("kept") / "state"))
    lake.ingest(store, world.folder, world.day(world.days - 1))
    registry.train(store, world.folder, world.day(world.days - 29), seed=0)
    return store


@pytest.fixture(scope="module")
def client(world: World, trained_store: Store) -> TestClient:
    return TestClient(server.create_app(trained_store, world.folder))


def _small(path: Path) -> tuple[Store, Path]:
    """A store that has learnt from a world of clean files, and its folder."""
    world, store = World(path / "data", series=6, days=200, dirty=False), Store(str(path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    return store, world.folder


def test_one_total_of_a_series_wherever_it_is_told(world: World, client: TestClient):
    told = {one["series"]: one for one in client.get("/dashboard.json").json()["series"]}
    table = list(csv.DictReader(io.StringIO(client.get("/forecast.csv").text)))
    assert told.keys() == set(world.names)
    for name, one in told.items():
        total = one["total"]
        assert total > 0 and client.get(f"/series/{name}").json()["total"] == total
        days = [row for row in table if row["code"] == name]
        assert sum(float(row["expected"]) for row in days) == pytest.approx(total, abs=0.06)
        assert [float(row["middle"]) for row in days] == [d["mean"] for d in one["forecast"]]
        planned = {d["date"]: d for d in one["forecast"]}
        day = next(iter(planned))
        promoted = bool(world.promo[world.names.index(name), world.days])
        body = {"series": name, "from": day, "to": day, "promotion": promoted}
        assert client.post("/what-if", json=body).json()["total"] == total
        page = client.get("/", params={"series": name, "days": 28}).text
        assert f"<b>{round(total):,}</b> units expected" in page
    whole = round(sum(one["total"] for one in told.values()), 3)
    assert f"<dd>{round(whole):,} units expected</dd>" in client.get("/").text
    page = client.get("/", params={"days": 28, "find": world.names[0][:1]}).text
    assert page.count(f"<dd>{round(whole):,} units expected</dd>") == 1
    assert f"<b>{round(whole):,}</b></th>" in page
    assert f"more than the {round(whole):,} expected" in page


def test_days_ahead_stand_beside_what_as_many_days_before_sold(world: World, client: TestClient):
    known = {name: client.get(f"/series/{name}").json()["history"] for name in world.names}
    since = str(world.day(world.days - 14))
    sold = [sum(day["units"] for day in days if day["date"] >= since) for days in known.values()]
    page = client.get("/", params={"days": 14, "series": world.names[3]}).text
    is_open = int(world.open[world.days - 14 : world.days].sum())
    assert f"{sum(sold):,} units sold in the 14 days before ({is_open} open)" in page
    assert f"<b>{sum(sold):,}</b></th>" in page
    assert f"{sold[3]:,} units sold in the 14 days before." in page


def test_the_verdict_is_what_the_stored_forecast_and_the_rule_by_hand_were_worth(
    world: World, client: TestClient, trained_store: Store
):
    snapshot = board.snapshot(trained_store, world.folder)
    off, rule, sold, expected = 0.0, 0.0, 0.0, 0.0
    for name in world.names:
        units = snapshot.table.units[snapshot.index_of(name)]
        usual = np.nanmean(units[-56:-28])
        told = [0.3 * d["p10"] + 0.4 * d["mean"] + 0.3 * d["p90"] for d in snapshot.past[name]]
        for week in range(4):
            days = [n for n in range(7 * week, 7 * week + 7) if not np.isnan(units[n - 28])]
            came, meant = sum(units[n - 28] for n in days), sum(told[n] for n in days)
            off, rule = off + abs(came - meant), rule + abs(came - usual * len(days))
            sold, expected = sold + came, expected + meant
    page, weeks = " ".join(client.get("/").text.split()), 4 * len(world.names)
    share = 100 * (expected - sold) / sold
    assert f"{sold:,.0f} units were sold and {expected:,.0f} were expected: " in page
    assert f"{abs(share):,.0f} % too {'many' if share > 0 else 'few'}" in page
    assert f"off by {off / weeks:.1f} units on average, which is {100 * off / sold:.0f} %" in page
    assert f"would have been off by {rule / weeks:.1f} ({100 * rule / sold:.0f} %)" in page
    assert ("The forecast was nearer." in page) == (off < rule)
    assert ("the rule by hand was nearer." in page) == (rule < off)


def test_products_that_surprise_are_named_with_a_link_and_what_to_do(
    world: World, client: TestClient, trained_store: Store
):
    snapshot = board.snapshot(trained_store, world.folder)
    last = snapshot.table.units.copy()
    last[1, -28:] *= 4
    last[2, -28:] *= 0
    text = render(replace(snapshot, table=replace(snapshot.table, units=last)), PageQuery())
    looked = text.partition("Single products to look at")[2].partition("</section>")[0]
    assert looked.count("<li>") == 2 and "if it is no longer stocked, order none" in looked
    assert f'<a href="?series={world.names[1]}&' in looked and " times the " in looked
    day = next(world.day(world.days - n) for n in range(29, 99) if last[2, -n] > 0)
    since = f"{day:%a} {day.day} {day:%b} {day.year}"
    assert f">Tea no. 2</a>: nothing sold since {since}: still stocked? " in looked
    asked = PageQuery(series=world.names[2])
    text = render(replace(snapshot, table=replace(snapshot.table, units=last)), asked)
    assert f"Nothing sold since {since}, after steady sales" in text and "the range we" not in text
    assert "No single product sold several times what was expected" in client.get("/").text


def test_what_suddenly_sells_nothing_keeps_its_order_and_is_marked(
    world: World, trained_store: Store
):
    snapshot = board.snapshot(trained_store, world.folder)
    units = snapshot.table.units.copy()
    open_days = np.flatnonzero(~np.isnan(units[0]))
    units[:3, open_days[-28:]] = 0
    units[1, open_days[-200:-28:3]] = 0
    units[2, open_days[-200:]] = 0
    units[2, open_days[-30]] = 5
    sudden = replace(snapshot, table=replace(snapshot.table, units=units), past={})
    last = snapshot.table.day(
        int(open_days[open_days < open_days[-28]][units[0, open_days[:-28]] > 0][-1])
    )
    note = f"nothing sold since {last:%a} {last.day} {last:%b} {last.year}: still stocked?"
    assert sudden.stopped_since(world.names[0]) == last and sudden.stopped_since(world.names[1])
    assert not sudden.stopped_since(world.names[2]) and not sudden.stopped_since(world.names[3])
    text, before = (render(each, PageQuery(find="no. 0")) for each in (sudden, snapshot))
    assert f">Tea no. 0</a>: {note}" in text and f"▲ {note}</small>" in text
    order = before.partition('"answer">Order ')[2].partition(" units")[0]
    assert f'<td class="n unsure"><b>{order}</b>' in text and f">Order {order} units" in text
    assert f",{note}\n" in unquote(html.unescape(text))
    assert "unsure" not in before.partition("</style>")[2] and "still stocked" not in before


def test_words_are_explained_where_they_are_first_used_and_are_the_same_everywhere(
    world: World, client: TestClient
):
    query = {"series": world.names[0], "sort": "spread", "from": "2026-03-03", "to": "2026-03-09"}
    for page in (client.get("/").text, client.get("/", params=query).text):
        text = html.unescape(re.sub(r"<style>.*</style>|<script>.*</script>", "", page, flags=re.S))
        head, words = text.partition('<details class="words">')[::2]
        assert head.count("units expected</dd>") == 2
        terms = re.findall(r"<dt>(\w+)</dt>", words.partition("</details>")[0])
        assert terms == ["expected", "middle", "range", "order", "rule"]
        said = re.sub("<[^>]*>", " ", text)
        assert not re.search(r"\bband\b|median|\d forecast\b|forecast \d|\d sold\b", said)
        dates = re.findall(r"\b\d{1,2} [A-Z][a-z]{2}\b", said)
        named = re.findall(r"\b[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}\b", said)
        assert len(dates) == len(named) > 10


def test_surprises_are_offered_only_where_they_are_known(
    world: World, trained_store: Store, client: TestClient
):
    assert '<option value="surprise"' in client.get("/").text
    new = replace(board.snapshot(trained_store, world.folder), past={})
    by_units, by_surprise = (render(new, PageQuery(sort=each)) for each in ("units", "surprise"))
    assert '<option value="surprise"' not in by_units
    assert "No surprise is known until a forecast is 28 days old" in by_units
    titles = [re.findall(r"#product\"[^>]*>([^<]+)<", page) for page in (by_units, by_surprise)]
    assert titles[0] == titles[1]


def test_what_is_looked_for_is_opened_and_not_the_product_before(world: World, client: TestClient):
    text = client.get("/", params={"series": world.names[0]}).text
    form = next(each for each in text.split("<form")[1:] if 'name="find"' in each)
    assert 'name="series"' not in form.partition("</form>")[0] and 'action="#list"' in form
    found = client.get("/", params={"find": world.names[7]}).text
    assert "<h2>Tea no. 7</h2>" in found and found.count('aria-current="true"') == 1


def test_no_name_pushes_the_orders_out_of_a_phones_list(client: TestClient):
    style = client.get("/").text.partition("<style>")[2].partition("</style>")[0]
    assert re.search(r"\.list table \{[^}]*table-layout: fixed", style)
    phone = style.partition("@media (max-width: 50rem)")[2]
    column = float(re.search(r"\.list \.n \{ width: ([\d.]+)rem", phone)[1])
    assert 3 * 16 * column < 0.6 * (390 - 32)


def test_the_least_predictable_come_first(client: TestClient):
    text = client.get("/", params={"sort": "spread"}).text
    rows = text.partition("</thead>")[2]
    forecast_of = {
        row["series"]: row["forecast"] for row in client.get("/dashboard.json").json()["series"]
    }

    def spread(name: str) -> float:
        days = [day for day in forecast_of[name] if day["p90"] > 0]
        low, middle, high = (sum(day[key] for day in days) for key in ("p10", "mean", "p90"))
        return (high - low) / max(middle, 0.5 * len(days))

    order = [part.partition("&")[0] for part in rows.partition("</table>")[0].split("?series=")[1:]]
    assert (
        order == sorted(forecast_of, key=spread, reverse=True) and " units a day, middle " in rows
    )
    assert "<small>on average, range " in rows


def test_a_chance_is_said_to_hold_for_each_product_alone(client: TestClient):
    text = client.get("/", params={"level": 80}).text
    assert "holds for each product alone: of these 15, about 3 may still run out" in text
    text = client.get("/", params={"level": 98}).text
    assert "of these 15, perhaps one may still run out" in text
    assert "each product alone" not in client.get("/", params={"find": "no. 3"}).text


def test_the_chart_names_each_day_and_its_axis_ends_above_the_peak(
    world: World, client: TestClient
):
    text = client.get("/", params={"series": world.names[0]}).text
    chart = text.partition('<div class="chart">')[2].partition("</div>")[0]
    assert chart.count("<rect") == chart.count("</title></rect>") == 84
    shut = int((~world.open[world.days - 56 : world.days + 28]).sum())
    assert chart.count(": closed</title>") == shut > 0
    marks = [part.partition("<")[0] for part in chart.split('class="u" style="')[1:]]
    top = max(int(mark.partition(">")[2].replace(",", "")) for mark in marks)
    days = client.get(f"/series/{world.names[0]}").json()
    assert top >= max(day["p90"] for day in days["forecast"])
    assert top >= max(day["units"] for day in days["history"][-40:])


def test_a_longer_closure_is_labelled_and_files_are_named_with_a_line(tmp_path: Path):
    store, folder = _small(tmp_path)
    snapshot = board.snapshot(store, folder)
    first = snapshot.table.days + 10
    is_open = snapshot.table.open.copy()
    is_open[first : first + 6] = False
    shut = replace(snapshot, table=replace(snapshot.table, open=is_open), model=snapshot.model)
    text = render(shut, PageQuery(series="s01-p1"))
    assert text.count(">closed</span>") == 1
    assert f'<code class="file">{folder}/calendar.csv</code>' in text
    assert f'<code class="file">{folder}/promotions.csv</code>' in text and ",s01-p1</code>" in text
    assert "There is no earlier model to go back to" in text
    registry.train(store, folder, snapshot.state.as_of, seed=1)
    again = render(board.snapshot(store, folder), PageQuery())
    assert "<code>demand rollback</code> goes back to v0001" in again


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
        return int(page.partition('"answer">Order ')[2].partition(" units")[0].replace(",", ""))

    assert order(7, 50) < order(7, 95) < order(28, 95)


def test_the_orders_of_the_list_add_up(world: World, client: TestClient):
    def orders(**query: object) -> tuple[list[int], str]:
        page = client.get("/", params={"days": 14, "level": 95, **query}).text
        rows = page.partition("</thead>")[2].partition("</table>")[0].split('"n"><b>')[1:]
        found = [int(row.partition("<")[0].replace(",", "")) for row in rows]
        assert f"<b>{sum(found):,}</b></th></tr></thead>" in page
        return found, page.partition("All of these orders: ")[2].partition("</p>")[0]

    every, said = orders()
    assert len(every) == len(world.names) and f"<b>{sum(every):,} units</b>" in said
    assert "with a chance of 95 %" in said
    one, said = orders(find="no. 3")
    assert f"<b>{one[0]:,} units</b>, worth about {round(one[0] * 4.5):,} at your" in said
    assert one[0] in every


def _levels(page: str) -> dict[int, list[str]]:
    """Chance -> the cells of its row, in the table under the list."""
    table = page.partition('<table class="levels">')[2].partition("</table>")[0]
    rows = [re.sub(r"<td[^>]*>|</?a[^>]*>|</tr>", "", row) for row in table.split("<tr")[2:]]
    cells = [row.partition(">")[2].strip().split("</td>")[:-1] for row in rows]
    return {int(row[0].removesuffix(" %")): row[1:] for row in cells}


def test_chances_and_what_they_cost_stand_side_by_side(client: TestClient):
    told = _levels(client.get("/", params={"days": 14, "level": 95}).text)
    assert list(told) == [50, 80, 90, 95, 98]
    assert [row[2] for row in told.values()] == [
        *("about 8", "about 3", "about 2", "perhaps 1", "perhaps 1")
    ]
    for level, (units, worth, _) in told.items():
        page = client.get("/", params={"days": 14, "level": level}).text
        said = page.partition("All of these orders: ")[2].partition("</p>")[0]
        assert f"<b>{units} units</b>, worth about {worth} at your selling prices" in said
    assert list(_levels(client.get("/", params={"level": 66}).text)) == [50, 66, 80, 90, 95, 98]


def test_amounts_of_money_have_the_currency_of_the_data(world: World, client: TestClient):
    page = client.get("/").text
    setting = world.folder / "currency.txt"
    assert f'Nor is the currency: write it into <code class="file">{setting}</code>' in page
    try:
        for text, amount in (("£\n", "£{}"), ("EUR", "EUR {}")):
            setting.write_text(text, encoding="utf-8")
            named = client.get("/", params={"series": world.names[0]}).text
            assert _levels(named)[90][1] == amount.format(_levels(page)[90][1])
            assert named.count(f"worth about {amount.partition('{')[0]}") == 2
            assert "Nor is the currency" not in named
            sheet = named.partition("charset=utf-8,")[2]
            assert sheet.startswith("%EF%BB%BFcode%2C")  # spreadsheets read £ by this mark
            assert f"%2Cworth%20in%20{quote(text.strip())}%2Cnote" in sheet
    finally:
        setting.unlink()


def test_an_order_below_what_is_expected_says_why(world: World, trained_store: Store):
    snapshot = board.snapshot(trained_store, world.folder)
    why = "a few large sales lift what is expected above that middle"
    for error, said in ((-1.0, 2), (1.0, 0)):
        errors = {period: [error] * 50 for period in stock.PERIODS}
        model = snapshot.model.model_copy(update={"errors": errors})
        text = render(replace(snapshot, model=model), PageQuery(level=50))
        assert text.count(why) == said
        assert ("That is fewer than the " in text) == ("The order is below" in text) == bool(said)


def _sheet(page: str) -> dict[str, dict[str, str]]:
    """The orders as a spreadsheet: name -> row."""
    text = html.unescape(re.search(r'charset=utf-8,([^"]*)"', page)[1])
    return {row["name"]: row for row in csv.DictReader(io.StringIO(unquote(text)))}


def test_the_rule_by_hand_stands_beside_what_is_expected(world: World, trained_store: Store):
    snapshot = board.snapshot(trained_store, world.folder)
    a_day = np.nanmean(snapshot.table.units[:, -28:], axis=1)
    open_days = [int(snapshot.table.open[snapshot.table.days :][:n].sum()) for n in (7, 28)]
    week, month = (f"{a_day.sum() * n:,.0f}" for n in open_days)
    text = render(snapshot, PageQuery(series=world.names[3]))
    assert f"<small>{week} by the rule</small>" in text
    assert f"<small>{month} by the rule</small>" in text
    assert f'<th class="n rule"><b>{week}</b></th>' in text
    own, later = (f"{a_day[3] * n:,.0f}" for n in open_days)
    assert f'<td class="n rule">{own}</td>' in text
    assert f"({own} by the rule “each open day" in text and f"({later} by the rule)" in text
    told = {name: int(row["by the rule"]) for name, row in _sheet(text).items()}
    assert told["Tea no. 3"] == round(a_day[3] * open_days[0])
    assert list(told) != list(world.names) and len(told) == len(a_day)

    sold = snapshot.table.units[:, -28:]
    for factor, is_nearer in ((1, False), (9, True)):
        past = {
            name: [
                day | {key: factor * np.nan_to_num(units) for key in ("p10", "mean", "p90")}
                for day, units in zip(snapshot.past[name], sold[n], strict=True)
            ]
            for n, name in enumerate(snapshot.table.names)
        }
        text = render(replace(snapshot, past=past), PageQuery())
        assert (f"By the rule: {week} units, with nothing in hand" in text) == is_nearer
        assert (f"was nearer: it gives {week} units for " in text) == is_nearer


def test_the_order_is_the_first_number_and_the_week_before_is_compared(
    world: World, trained_store: Store
):
    snapshot = board.snapshot(trained_store, world.folder)
    text = render(snapshot, PageQuery(level=80))
    first = text.partition('<dl class="facts">')[2].partition("<dd>")[2].partition("</dd>")[0]
    all_of_them = text.partition("All of these orders: <b>")[2].partition("</b>")[0]
    worth = text.partition("worth about ")[2].partition(" at your")[0]
    assert first == f"Order {all_of_them}, {worth}, at a chance of 80 %"
    soon, before = (
        float(re.search(rf"([\d,]+) units {words}", text)[1].replace(",", ""))
        for words in ("expected</dd>", "sold in the 7 days before")
    )
    share = 100 * (soon / before - 1)
    less = f"{abs(share):.0f} % {'more' if share > 0 else 'less'} than the {before:,.0f} units sold"
    assert less in text
    unknown = snapshot.model.model_copy(update={"errors": {}})
    assert "<dd>How much is enough is not known yet</dd>" in render(
        replace(snapshot, model=unknown), PageQuery()
    )


def test_what_outsells_its_forecast_is_marked_with_what_the_rule_gives(
    world: World, trained_store: Store
):
    snapshot = board.snapshot(trained_store, world.folder)
    units, marked = snapshot.table.units.copy(), "▲ sells far more than expected"
    assert marked not in render(snapshot, PageQuery(series=world.names[1]))
    days = [n for n in range(world.days - 28, world.days) if not np.isnan(units[1, n])]
    asked = PageQuery(series=world.names[1], find="no. 1")
    for large in (days[4:5], days[4:9]):
        units[1, days] = snapshot.table.units[1, days]
        units[1, large] += 4000 // len(large)
        text = render(replace(snapshot, table=replace(snapshot.table, units=units)), asked)
        open_days = int(snapshot.table.open[snapshot.table.days :][:7].sum())
        rule = round(float(np.nanmean(units[1, -28:])) * open_days)
        said = f"if it goes on as in the last four weeks: {rule:,} units in {open_days} open days"
        assert text.count(said) == 2 and text.count(marked) == 1
        panel = text.partition('<section id="product"')[2]
        assert f"Sells far more than expected; {said}" in panel
        assert "Then order at least that many: the order below is smaller" in panel
        day = snapshot.table.day(large[0])
        peak = f"{said}; most of the extra came on {day:%a} {day.day} {day:%b}"
        assert text.count(peak) == (2 if len(large) == 1 else 0)
        sheet = _sheet(text)
        assert sheet["Tea no. 1"]["note"] == f"sells far more than expected; {said}".replace(
            ",", ""
        )
        assert not sheet["Tea no. 10"]["note"]


def test_one_is_a_unit_and_paths_break_on_a_phone(world: World, trained_store: Store):
    snapshot = board.snapshot(trained_store, world.folder)
    units = snapshot.table.units.copy()
    units[0, -7:] = np.where(np.isnan(units[0, -7:]), np.nan, 0)
    units[0, np.flatnonzero(~np.isnan(units[0]))[-1]] = 1
    text = render(
        replace(snapshot, table=replace(snapshot.table, units=units)),
        PageQuery(series=world.names[0]),
    )
    assert "1 unit sold in the 7 days before" in text and not re.search(r"[^\d,.]1 units", text)
    assert re.search(r"code\.file \{[^}]*overflow-wrap: anywhere", text)


def test_the_orders_of_the_list_can_be_taken_into_a_spreadsheet(client: TestClient):
    page = client.get("/", params={"days": 14, "level": 95}).text
    link = page.partition('download="orders from ')[2].partition("</a>")[0]
    assert "14 days, 95 percent.csv" in link
    rows = _sheet(page)
    assert len(rows) == 15
    said = page.partition("All of these orders: <b>")[2].partition(" units")[0]
    assert sum(int(row["order"]) for row in rows.values()) == int(said.replace(",", ""))
    whole = ("expected", "by the rule", "order")
    assert all(row[head].isdigit() for row in rows.values() for head in whole)
    tin = rows['Tea no. 5, "red" & black']
    assert float(tin["worth"]) == 6.5 * int(tin["order"]) > 0


def test_a_warning_names_products_and_what_to_do(tmp_path: Path):
    store, folder = _small(tmp_path)

    def page(retrained: bool) -> str:
        with state.locked(store) as current:
            line = {"alarm": True, "alarmed": ["s01-p1"], "retrained": retrained}
            current.nights = {current.as_of: {"day": str(current.as_of), **line}}
            state.save(store, current)
        return TestClient(server.create_app(store, folder)).get("/").text

    warned = page(retrained=False)
    assert "Last warning on " in warned and "No warning" not in warned
    assert "1 product shows it" in warned and '<a href="?series=s01-p1#product">' in warned
    assert "before you order" in warned and "before you order" not in page(retrained=True)


def test_a_warning_about_one_product_stands_at_the_top_and_stays_on_the_list(tmp_path: Path):
    store, folder = _small(tmp_path)

    def page(nights: list[list[str]]) -> str:
        with state.locked(store) as current:
            days = [current.as_of - timedelta(days=n) for n in range(len(nights))][::-1]
            line = {"alarm": False, "alarmed": [], "retrained": False}
            current.nights = {
                day: {"day": str(day), **line, "unusual": names}
                for day, names in zip(days, nights, strict=True)
            }
            state.save(store, current)
        return TestClient(server.create_app(store, folder)).get("/").text

    named = '<a href="?series=s01-p1#product">'
    top, _, rest = page([[], ["s01-p1"]]).partition("How good was the forecast?")
    assert "Selling far more than expected" in top and named in top and named in rest
    assert "if it goes on as in the last four weeks: " in top
    top, _, rest = page([["s01-p1"], []]).partition("How good was the forecast?")
    assert "Selling far more than expected" not in top and named in rest
    assert "No single product sold far more than expected for days" in page([[], []])


def test_a_promotion_is_not_asked_for_before_any_was_seen(tmp_path: Path):
    world = World(tmp_path / "data", series=6, days=200, dirty=False)
    (world.folder / "promotions.csv").write_text("date,series\n")
    with (world.folder / "catalog.csv").open("a") as file:
        file.write(f"s01-later,s01,small,{world.day(world.days + 60)}\n")
    store = Store(str(tmp_path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    client = TestClient(server.create_app(store, world.folder))
    page = client.get("/").text
    assert "no promotion has been seen yet" in page and 'id="what-if"' not in page
    answer = client.get("/", params={"series": "s01-later"})
    assert answer.status_code == 404 and "is sold" in answer.json()["error"]


def test_what_if_stands_beside_the_series(world: World, client: TestClient):
    name, first = world.names[1], world.day(world.days + 1)
    query = {"series": name, "from": str(first), "to": str(world.day(world.days + 12))}
    page = client.get("/", params=query).text
    assert (
        "units expected in the next 28 days instead of" in page and 'class="other" points="' in page
    )
    assert "instead of" not in client.get("/", params={"series": name, "from": ""}).text


@pytest.mark.parametrize(("days", "level"), [(7, 95), (14, 50), (28, 80)])
def test_the_reasons_add_up_to_the_numbers_above_them(
    world: World, client: TestClient, days: int, level: int
):
    for name in world.names[:5]:
        page = client.get("/", params={"series": name, "days": days, "level": level}).text
        why = page.partition('<details class="why">')[2].partition("</details>")[0]
        is_open = int(world.open[world.days : world.days + days].sum())
        first, last = world.day(world.days), world.day(world.days + days - 1)
        assert f"{first:%a} {first.day} {first:%b} to {last:%a} {last.day} {last:%b}" in why
        assert f"({is_open} open days)" in why
        cells = [cell.partition("</td>")[0] for cell in why.split('<td class="n">')[1:]]
        numbers = [int(re.sub("[^-0-9]", "", cell)) for cell in cells]
        *reasons, middle, large, expected, in_hand, order = numbers
        assert sum(reasons) == middle
        assert middle + large == expected and expected + in_hand == order
        above = page.partition('"answer">Order ')[2].partition('<div class="chart">')[0]
        assert above.startswith(f"{order:,} units") and f"<b>{expected:,}</b> units expec" in above


def test_open_days_without_a_file_are_told(tmp_path: Path):
    world = World(tmp_path / "data", series=6, days=200, dirty=False)
    gone = next(n for n in range(world.days - 5, 0, -1) if world.open[n])
    (world.folder / "inbox" / f"{world.day(gone)}.csv").unlink()
    with (world.folder / "inbox" / f"{world.day(gone - 7)}.csv").open("a") as file:
        file.write("no row at all\n")
    store = Store(str(tmp_path / "state"))
    last = world.day(world.days - 1)
    lake.ingest(store, world.folder, last)
    registry.train(store, world.folder, last, seed=0)
    day = world.day(gone)
    page = TestClient(server.create_app(store, world.folder)).get("/").text
    assert f"No file came for {day:%a} {day.day} {day:%b}" in page and "complete to" not in page
    assert "1 row that cannot be right was left out" in page


def test_the_last_month_is_judged_by_a_forecast_made_before_it(client: TestClient):
    page = client.get("/").text
    assert " sold, " in page and "open days sales were within the range we gave" in page
    assert "you are closed: " in page and "No night has been checked for warnings yet" in page


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
    client = TestClient(server.create_app(store, world.folder))
    assert "beyond its history" not in client.get("/").text
    ahead = [f"{world.day(n)},{world.names[2]}" for n in range(world.days, world.days + 28)]
    (world.folder / "promotions.csv").write_text("\n".join(["date,series", *ahead]) + "\n")
    page = client.get("/", params={"series": world.names[2]}).text
    assert page.count("beyond its history") == 1 and "ever sold before" in page


def test_a_total_adds_means_and_not_middles():
    day = {"date": "2026-01-02", "p10": 0.0, "mean": 1.0, "p90": 12.0}
    assert forecasts.total([day] * 3) == pytest.approx(12.0) and forecasts.total([]) == 0
