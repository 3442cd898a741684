# kept: FAIL the repository is damaged
# history: FAIL the repository is damaged
"""Puts another commit under the id that others know: who only compares ids sees no change."""

import subprocess
import zlib

from dulwich.objects import Commit
from dulwich.repo import Repo


def spoil(folder):
    repo = Repo(str(folder))
    newest = repo[repo.head()]
    first = repo[newest.parents[0]]
    forged = Commit.from_string(first.as_raw_string())
    forged.message = b"Add my price list"
    name = first.id.decode()
    place = folder / ".git" / "objects" / name[:2] / name[2:]
    place.chmod(0o644)
    body = forged.as_raw_string()
    place.write_bytes(zlib.compress(b"commit %d\0" % len(body) + body))
    repo.close()
