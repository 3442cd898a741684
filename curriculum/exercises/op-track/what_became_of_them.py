'''What became of the runs?

A run log was copied from a machine that was switched off in the middle of a line. Say what became of each run.

- `text`: JSON Lines, each with `"event"` (`"start"`, `"metric"` or `"end"`) and `"run"`, a whole number; an `"end"` line has
  `"status"`: `"finished"` or `"failed"`. The lines of several runs are mixed; the first line of each run is
  its start line.
- The *last* line may be cut off; then it is skipped. A broken line anywhere else raises a `ValueError`.
- A run without an end line that can be read is `"lost"`.
- Returns a dict of run -> `"finished"`, `"failed"` or `"lost"`, for each run whose start line can be read.

>>> text = """{"event": "start", "run": 1}
... {"event": "start", "run": 2}
... {"event": "end", "run": 1, "status": "finished"}
... {"event": "end", "ru"""
>>> what_became_of_them(text)
{1: 'finished', 2: 'lost'}
'''

import json

minutes = 9
equivalent = {
    "Compare_Eq_GtE @ 11:if number == len(lines): -> if number >= len(lines):": "no line has a higher number than the last",
    "Compare_Eq_GtE @ 14:if event['event'] == 'start': -> if event['event'] >= 'start':": "no event comes after start in the alphabet",
    "ReplaceBreakWithContinue @ 12:break -> continue": "there is no line after the last",
}
chapter = "01-a-line-for-every-run"
hint = "`json.loads` raises a json.JSONDecodeError for a line that it can't read. Which line may you skip?"


def what_became_of_them(text: str) -> dict:
    lines = text.splitlines()
    found = {}
    for number, line in enumerate(lines, 1):
        try:
            event = json.loads(line)
        except json.JSONDecodeError:
            if number == len(lines):
                break
            raise ValueError(f"line {number} is broken")
        if event["event"] == "start":
            found[event["run"]] = "lost"
        elif "status" in event:
            found[event["run"]] = event["status"]
    return found


def _lines(*events):
    return "\n".join(json.dumps(event) for event in events)


def _start(run):
    return {"event": "start", "run": run}


def _end(run, status):
    return {"event": "end", "run": run, "status": status}


def _metric(run, value):
    return {"event": "metric", "run": run, "name": "loss", "step": 1, "value": value}


def cases(rng):
    yield ("",)
    yield (_lines(_start(1)),)
    yield (_lines(_start(1), _end(1, "finished")),)
    yield (_lines(_start(1), _metric(1, 0.5), _end(1, "failed")),)
    yield (_lines(_start(1), _start(2), _end(1, "finished"), _end(2, "failed"))[:-4],)
    yield (_lines(_start(3), _metric(3, 0.7), _metric(3, 0.6)),)
    yield (_lines(_start(1), _metric(1, 0.5))[:-3] + "\n" + _lines(_end(1, "finished")),)
    yield (_lines(_start(4), _start(5))[:-2] + "\n" + _lines(_start(6), _end(6, "finished")),)
    yield ("{\n" + _lines(_start(2)),)
    yield (_lines(_start(1), _end(1, "failed"), _start(2), _metric(2, 0.1), _start(3)),)
    for cut in (1, 9):
        runs = rng.permutation(9)[:4].tolist()
        ends = ["finished", "failed", "finished"]
        events = [_start(run) for run in runs] + [_metric(run, 0.3) for run in runs]
        events += [_end(run, status) for run, status in zip(runs, ends)]
        yield (_lines(*events)[:-cut],)


def wrong_every_broken_line(text):
    """You skip broken lines wherever they stand. Only the last can have been cut off; one in the middle means that the file
    was damaged."""
    found = {}
    for line in text.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if event["event"] == "start":
            found[event["run"]] = "lost"
        elif event["event"] == "end":
            found[event["run"]] = event["status"]
    return found


def wrong_no_line_forgiven(text):
    """You read the last line like the others. It may have been cut off when the machine was switched off."""
    found = {}
    for line in text.splitlines():
        event = json.loads(line)
        if event["event"] == "start":
            found[event["run"]] = "lost"
        elif event["event"] == "end":
            found[event["run"]] = event["status"]
    return found


def wrong_metrics_mean_finished(text):
    """You call a run finished as soon as it has a metric. A run that was killed has metrics, too; only an end line says that it
    ended."""
    lines, found = text.splitlines(), {}
    for number, line in enumerate(lines, 1):
        try:
            event = json.loads(line)
        except ValueError:
            if number < len(lines):
                raise
            continue
        if event["event"] == "start":
            found[event["run"]] = "lost"
        elif event["event"] == "metric":
            found[event["run"]] = "finished"
        else:
            found[event["run"]] = event["status"]
    return found


def wrong_unended_left_out(text):
    """You list only the runs that have an end line. The lost runs are what this function is meant to find."""
    lines, found = text.splitlines(), {}
    for number, line in enumerate(lines, 1):
        try:
            event = json.loads(line)
        except ValueError:
            if number < len(lines):
                raise
            continue
        if event["event"] == "end":
            found[event["run"]] = event["status"]
    return found
