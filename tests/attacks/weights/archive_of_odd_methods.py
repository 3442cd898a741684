# mean: FAIL is not a file of np.savez
# log: FAIL this is not valid JSON
# report: FAIL this is not valid JSON
# word: FAIL this is not valid JSON
"""An archive that says of its member that it is packed in a way which nobody knows; lines that end
where no line does, and lists in lists."""

import struct


def spoil(folder):
    archive = bytearray((folder / "weights.npz").read_bytes())
    at = archive.rindex(b"PK\x01\x02")
    archive[at + 10 : at + 12] = struct.pack("<H", 97)
    (folder / "weights.npz").write_bytes(archive)
    (folder / "log.jsonl").write_text('{"epoch": 0}\u2028{"epoch": 1}\x0c{"epoch": 2}\n')
    (folder / "report.json").write_text("[" * 100_000)
