"""The first stage: the server answers pictures as the command does."""

import png
from asked import (
    TOLERANCE,
    PictureSource,
    Prediction,
    as_object,
    ask,
    ask_all,
    base64_text,
    copied_state,
    max_differences,
    parse_prediction,
    picture_source,
    predict_offline,
    trained_state,
    versions,
)

from gradatim.verify import Run, Server

SINGLE, JSON, BATCH = 12, 8, 60


def same_everywhere(run: Run) -> None:
    """Single, JSON and batch equal `predict`; order and ids are kept."""
    source, state = run.once(picture_source), copied_state(run, run.once(trained_state))
    pictures = source.draw(run, "answers", SINGLE + JSON + BATCH)
    contents = [png.encode(grey) for grey in pictures.grey]
    numbers = run.rng("names").permutation(len(contents))
    names = [f"slip-{number:03d}.png" for number in numbers]
    wanted = predict_offline(run, source, state, dict(zip(names, contents, strict=True)))
    with run.serving(state=state) as server:
        _expect_one_version(run, server)
        found = [_named(run, server, source, each, n) for n, each in enumerate(contents[:SINGLE])]
        found += [_json(server, source, each) for each in contents[SINGLE : SINGLE + JSON]]
        found += ask_all(server, source, contents[SINGLE + JSON :])
        _expect_own_ids(run, server, source, found, contents[0])
    _expect_same(run, found, [wanted[name] for name in names])


def _expect_one_version(run: Run, server: Server) -> None:
    held = versions(server)
    run.expect(
        held["versions"] == [held["live"]] and held["canary"] is None,
        sent="GET /versions, after one training",
        came=str(held)[:200],
        asks="one version, which is live, and no canary",
        look="does the first training make its version live?",
    )


def _named(
    run: Run, server: Server, source: PictureSource, content: bytes, number: int
) -> Prediction:
    name = f"parcel-{number}.A_b"
    found = ask(server, source, content, name)
    run.expect(
        found.id == name,
        sent=f"POST /predict with X-Request-Id: {name}",
        came=f"request_id '{found.id}'",
        asks=f"request_id '{name}'",
        look="does the header's id go into the answer unchanged?",
    )
    return found


def _json(server: Server, source: PictureSource, content: bytes) -> Prediction:
    answer = server.post("/predict", json={"image": base64_text(content)}).ok()
    return parse_prediction(
        as_object(answer.json()), source.names, "POST /predict, JSON with base64"
    )


def _expect_own_ids(
    run: Run, server: Server, source: PictureSource, found: list[Prediction], content: bytes
) -> None:
    ids = [each.id for each in found[SINGLE:]] + [ask(server, source, content).id for _ in range(2)]
    run.expect(
        len(set(ids)) == len(ids),
        sent=f"{len(ids)} pictures without an id, singly and in a batch",
        came=f"{len(set(ids))} different ids",
        asks="an id of its own for each picture",
        look="where is an id made up: for each picture, or for each request?",
    )


def _expect_same(run: Run, found: list[Prediction], wanted: list[Prediction]) -> None:
    differ = max_differences(found, wanted)
    worst = int(differ.argmax())
    run.figure("largest difference to predict", float(differ.max()), bar=f"at most {TOLERANCE:g}")
    how = ("POST /predict", "POST /predict with base64", "POST /predict_batch")
    kind = how[0 if worst < SINGLE else 1 if worst < SINGLE + JSON else 2]
    run.expect(
        differ.max() <= TOLERANCE,
        sent=f"the same {len(found)} pictures to predict and to the server",
        came=f"{(differ > TOLERANCE).sum()} answers differ, most of all by {kind}: "
        f"{found[worst].label} at {found[worst].p.max():.4f}; predict says "
        f"{wanted[worst].label} at {wanted[worst].p.max():.4f}",
        asks=f"the same label, probabilities within {TOLERANCE:g}",
        look="do command and server share the code that turns a file into numbers, and is the "
        "order of a batch kept?",
    )
