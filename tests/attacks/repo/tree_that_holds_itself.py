# kept: FAIL the repository is damaged
# history: FAIL the repository is damaged
# clean: FAIL the repository is damaged
"""A folder that contains itself, under an id that cannot be its own."""

import zlib

from dulwich.repo import Repo


def spoil(folder):
    repo = Repo(str(folder))
    tree = repo[repo.head()].tree.decode()
    body = b"40000 again\0" + bytes.fromhex(tree)
    place = folder / ".git" / "objects" / tree[:2] / tree[2:]
    place.chmod(0o644)
    place.write_bytes(zlib.compress(b"tree %d\0" % len(body) + body))
    repo.close()
