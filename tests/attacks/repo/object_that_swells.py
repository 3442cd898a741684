# kept: FAIL the repository is damaged
# history: FAIL the repository is damaged
"""An object of ninety megabytes that is packed into ninety kilobytes."""

import zlib

from dulwich.repo import Repo


def spoil(folder):
    repo = Repo(str(folder))
    tree = repo[repo[repo.head()].tree]
    blob = tree[b"prices.csv"][1].decode()
    packer = zlib.compressobj(9)
    parts = [packer.compress(b"blob 90000000\0")]
    parts += [packer.compress(b"x" * 10**6) for _ in range(90)]
    place = folder / ".git" / "objects" / blob[:2] / blob[2:]
    place.chmod(0o644)
    place.write_bytes(b"".join(parts) + packer.flush())
    repo.close()
