"""Secrets in the folder and in the history: keys, tokens, passwords.

The patterns here are few and distinctive, so that their findings are worth a look. gitleaks, if it
is installed, checks the same texts with many more.
"""

from __future__ import annotations

import json
import math
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gradatim.audit.history import Bounds, Version, uncommitted, versions
from gradatim.audit.report import Finding, Result, failed, passed
from gradatim.audit.repository import Repository
from gradatim.printable import pluralize

# Kind -> texts without which there is none, looked for first, and the shape.
_SHAPES = {
    "a private key": (
        ("PRIVATE KEY-----",),
        r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\n|\s){1,4}[A-Za-z0-9+/=\s\\]{40}",
    ),
    "an AWS access key": (("AKIA", "ASIA"), r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a GitHub token": (
        ("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
        r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})\b",
    ),
    "a GitLab token": (("glpat-",), r"\bglpat-[A-Za-z0-9_-]{20,}"),
    "a Hugging Face token": (("hf_",), r"\bhf_[A-Za-z0-9]{30,}\b"),
    "a key of a model provider": (
        ("sk-",),
        r"\bsk-(?=[A-Za-z0-9_-]*[0-9])(?=[A-Za-z0-9_-]*[A-Z])[A-Za-z0-9_-]{32,}",
    ),
    "a Google key": (("AIza",), r"\bAIza[0-9A-Za-z_-]{35}\b"),
    "a Slack token": (("xox",), r"\bxox[abprs]-[0-9A-Za-z-]{20,}"),
    "a Stripe key": (("k_live_",), r"\b[sr]k_live_[0-9A-Za-z]{20,}\b"),
    "a SendGrid key": (("SG.",), r"\bSG\.[\w-]{22}\.[\w-]{43}\b"),
    "a PyPI token": (("pypi-AgEI",), r"\bpypi-AgEI[\w-]{50,}"),
    "an npm token": (("npm_",), r"\bnpm_[A-Za-z0-9]{36}\b"),
}
_COMPILED_SHAPES = [(kind, words, re.compile(shape)) for kind, (words, shape) in _SHAPES.items()]
_WORDS = ("password", "passwd", "pwd", "secret", "token", "key")
_NAME = r"(?:password|passwd|pwd|secret|token|(?:secret|api|access|private)[_-]?key)"
_QUOTED = re.compile(rf"(?i)(?:\b|_){_NAME}[\"']?\]?\s*[:=]\s*[\"']([^\s\"']{{12,200}})[\"']")
_BARE = re.compile(rf"(?im)^\s*(?:export\s+)?[\w.-]*{_NAME}\s*[:=]\s*([^\s\"'#]{{12,200}})\s*$")
_IN_URL = re.compile(r"\b[a-z][a-z+]{2,20}://[\w.-]{1,60}:([^\s:@/'\"]{6,100})@([\w.-]+)")
_SETTINGS = (".env", ".ini", ".cfg", ".conf", ".properties", ".yml", ".yaml", ".toml", ".tfvars")
_PLACEHOLDER = re.compile(
    r"(?i)example|your|change[-_]?me|placeholder|dummy|fake|sample|insert|replace|x{4}|\*{3}|\.{3}"
    r"|test|todo|1234567|abcdef|[<>{}()$]|^secret|^password|process\.env|os\.environ"
)
_LOCK_FILES = (
    ".lock",
    "package-lock.json",
    "pnpm-lock.yaml",
    ".sum",
    ".svg",
    ".min.js",
    ".csv",
    ".tsv",
)
_TEMPLATE_FILE = re.compile(r"example|sample|template|\.dist$")  # a file to copy and fill in
_MAX_SHOWN = 20  # findings
GITLEAKS_S = 120.0


@dataclass(frozen=True)
class Secret:
    kind: str
    value: str
    line: int


def secrets(repository: Repository) -> Result:
    """No key, token or password is in the folder or anywhere in the history."""
    bounds = Bounds()
    texts = [*uncommitted(repository, bounds), *versions(repository, bounds)]
    listed = [(version, secret) for version in texts for secret in secrets_in(version)]
    more = _gitleaks(texts)
    found: dict[tuple[str, str], tuple[Version, Secret]] = {}
    for version, secret in [*listed, *(more or ())]:  # the newest version comes first
        found.setdefault((secret.value, version.name), (version, secret))
    remarks = _remarks(bounds)
    if not found:
        commits = pluralize(bounds.read, "commit")
        seen = f"{pluralize(len(texts), 'text')} of {commits}"
        scanner = "" if more is None else ", nor by gitleaks"
        return passed(f"No secret was found in {seen}{scanner}.", remarks)
    findings = [_finding(repository, *one) for one in found.values()]
    what = pluralize(len(findings), "secret")
    return failed(f"{what} can be read by whoever clones this.", findings[:_MAX_SHOWN], remarks)


def secrets_in(version: Version) -> Iterator[Secret]:
    """What looks like a secret in a text, each value once."""
    seen: set[str] = set()
    for kind, value, at in _matches(version):
        if value not in seen:
            seen.add(value)
            yield Secret(kind, value, version.text.count("\n", 0, at) + 1)


def _matches(version: Version) -> Iterator[tuple[str, str, int]]:
    text = version.text
    for kind, words, pattern in _COMPILED_SHAPES:
        for match in pattern.finditer(text) if any(word in text for word in words) else ():
            if kind == "a private key" or not _PLACEHOLDER.search(match[0]):
                yield kind, match[0], match.start()
    name = version.name.lower()
    if not name.endswith(_LOCK_FILES):
        yield from _passwords(text, name)


def _passwords(text: str, name: str) -> Iterator[tuple[str, str, int]]:
    if _TEMPLATE_FILE.search(name):
        return
    for match in _IN_URL.finditer(text) if "://" in text else ():
        local = "." not in match[2] or match[2].startswith(("127.", "0.0."))
        if not local and not _PLACEHOLDER.search(match[0]):
            yield "a password in an address", match[1], match.start(1)
    if not any(word in text.lower() for word in _WORDS):
        return
    patterns = [_QUOTED, _BARE] if name.endswith(_SETTINGS) or ".env" in name else [_QUOTED]
    for pattern in patterns:
        for match in pattern.finditer(text):
            if _is_random(match[1]) and not _PLACEHOLDER.search(match[1]):
                yield "a password or key", match[1], match.start(1)


def _is_random(value: str) -> bool:
    """Whether it has letters, digits and an entropy of 3.2 bits a character, unlike names and
    paths."""
    if not (re.search(r"[A-Za-z]", value) and re.search(r"\d", value)) or "/" in value[:2]:
        return False
    shares = [n / len(value) for n in Counter(value).values()]
    return -sum(share * math.log2(share) for share in shares) >= 3.2


def _finding(repository: Repository, version: Version, secret: Secret) -> Finding:
    hidden = f"{secret.value[:4]}..." if secret.kind != "a private key" else "its text"
    if not version.commit:
        do = "take it out before you commit, and read it from the environment"
        return Finding(
            f"{secret.kind} ({hidden}), not committed yet", version.name, secret.line, do
        )
    current = repository.files.get(version.name)
    still = current is not None and secret.value in repository.text(version.name)
    when = "in this commit" if still else f"in commit {version.commit[:10]}, deleted since"
    do = "make it invalid where it was issued, then remove it from the history (git filter-repo)"
    return Finding(f"{secret.kind} ({hidden}) {when}", version.name, secret.line, do)


def _remarks(bounds: Bounds) -> list[Finding]:
    found = []
    if bounds.reached:
        what = f"only part of the history was read: the limit of {bounds.reached} was reached"
        found.append(Finding(what, do="run gitleaks over all of it"))
    if bounds.large:
        found.append(Finding(f"{pluralize(bounds.large, 'file')} of more than 10 MB not read"))
    return found


def _gitleaks(texts: Sequence[Version]) -> list[tuple[Version, Secret]] | None:
    """The findings of gitleaks in the same texts, written to a folder of ours, so that the
    repository's settings have no effect and the same bounds apply. None if it is not installed, or
    did not finish."""
    program = shutil.which("gitleaks")
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="gradatim-audit-") as place:
        folder, report = Path(place) / "texts", Path(place) / "report.json"
        for number, version in enumerate(texts):
            path = folder / f"{number}" / ("a" + re.sub(r"[^\w.-]", "_", version.name)[-60:])
            path.parent.mkdir(parents=True)
            path.write_text(version.text, encoding="utf-8", errors="replace")
        words = [program, "detect", "--no-git", "--no-banner", "--exit-code", "0"]
        words += ["--source", str(folder), "--report-format", "json", "--report-path", str(report)]
        try:
            subprocess.run(words, capture_output=True, timeout=GITLEAKS_S, cwd=place, check=True)
            rows = json.loads(report.read_text("utf-8"))
        except (OSError, ValueError, subprocess.SubprocessError):
            return None
    return [_from_gitleaks(texts, row) for row in rows]


def _from_gitleaks(texts: Sequence[Version], row: dict[str, Any]) -> tuple[Version, Secret]:
    secret = Secret(str(row["Description"]), str(row["Secret"]), int(row["StartLine"]))
    return texts[int(Path(row["File"]).parent.name)], secret
